// What forbids one function to turn async: its own form, its decorators, or the convention under which others call it.
import type { RefusalReason } from '../reasons.js';
import { asyncBarrier } from '../syntax/async-form.js';
import { type FunctionNode, functionName } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** Packages whose decorators hand a method to a framework that waits for its promise. */
const awaitingDecorators =
  /^(?:@nestjs\/(?!event-emitter$).+|routing-controllers|type-graphql|tsoa|inversify-express-utils|@loopback\/rest|@tsed\/.+)$/;
/** Results of older lambdas. */
const contextCalls = /^(?:done|succeed|fail)$/;

export function functionBarrier(oracle: Oracle, owner: FunctionNode): RefusalReason | undefined {
  const reason = asyncBarrier(owner);
  if (reason === 'decorator' && isAwaited(oracle, owner)) return undefined;
  if (reason !== undefined) return reason;
  if (answersThroughCallback(owner)) return 'callback-parameter';
  if (hasAsyncFace(owner)) return 'sync-counterpart';
  return oracle.returnsThenable(owner.getSourceFile().fileName, rangeOf(owner)) ? 'thenable-result' : undefined;
}

function isAwaited(oracle: Oracle, owner: FunctionNode): boolean {
  const decorators = ts.canHaveDecorators(owner) ? (ts.getDecorators(owner) ?? []) : [];
  return decorators.every(({ expression }) => {
    const name = ts.isCallExpression(expression) ? expression.expression : expression;
    const origin = oracle.originOf(owner.getSourceFile().fileName, rangeOf(name));
    return origin.kind === 'external' && awaitingDecorators.test(origin.module);
  });
}

/** `exports.handler = (event, context, callback) => …`: a cloud function answers by its callback or by its promise. */
function answersThroughCallback(owner: FunctionNode): boolean {
  if (!/(?:^|\.)handler$/i.test(functionName(owner)) || owner.body === undefined) return false;
  const [, context, callback] = owner.parameters.map((parameter) => parameter.name.getText());
  let answers = false;
  walk(owner.body, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const member = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
    answers ||= node.text === context && member !== undefined && contextCalls.test(member);
    answers ||= node.text === callback && /^(?:cb|callback|done)$/.test(node.text);
  });
  return answers;
}

/** `readSync` beside `read`: whoever calls it has chosen not to wait, and can choose the other. */
function hasAsyncFace(owner: FunctionNode): boolean {
  const [, stem] = /([\w$]+)Sync$/.exec(functionName(owner)) ?? [];
  if (stem === undefined) return false;
  const { parent } = owner;
  const holder = ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent.parent : parent;
  if (ts.isClassLike(holder) || ts.isObjectLiteralExpression(holder))
    return membersOf(holder).some((member) => isNamed(member, stem));
  const { statements, text } = owner.getSourceFile();
  const declared = statements.flatMap((statement): readonly ts.Node[] =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement],
  );
  return declared.some((node) => isNamed(node, stem)) || text.includes(`.${stem} = `);
}

function membersOf(holder: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression): readonly ts.Node[] {
  return ts.isObjectLiteralExpression(holder) ? holder.properties : holder.members;
}

function isNamed(node: ts.Node, stem: string): boolean {
  const name = ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  return name === stem || name === `${stem}Async`;
}
