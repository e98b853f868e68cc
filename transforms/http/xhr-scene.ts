// The steps of one synchronous XMLHttpRequest: made, opened, given headers, sent, and read, in this order in one block.
// Finds them and says what stands in the way; writes nothing.
import { ts } from 'ts-morph';
import { type Ask, unsupported } from '../../src/api.js';
import type { Unsupported } from '../../src/model.js';
import { hasEffects } from '../../src/syntax/placement.js';
import { memberCall, memberRead, usesOf } from './uses.js';

export interface Scene {
  readonly declaration: ts.VariableDeclaration;
  readonly statement: ts.VariableStatement;
  readonly method: ts.Expression;
  readonly url: ts.Expression;
  readonly headers: readonly (readonly [name: ts.Expression, value: ts.Expression])[];
  readonly body: ts.Expression | undefined;
  readonly send: ts.ExpressionStatement;
  /** Uses behind `send`, each a member that is read. */
  readonly reads: readonly ts.Identifier[];
  /** Which package the class comes from. */
  readonly origin: string;
}

const classes = new Set([
  'xmlhttprequest#XMLHttpRequest',
  'xmlhttprequest-ssl#XMLHttpRequest',
  'xmlhttprequest-ssl#default',
]);

/** Where `new` made the object of an `x.open(method, url, false)`; undefined when this is no such call. */
export function madeFor(
  open: ts.CallExpression,
  ask: Ask,
): { declaration: ts.VariableDeclaration; origin: string } | undefined {
  const { expression: callee } = open;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'open' || !ts.isIdentifier(callee.expression))
    return undefined;
  if (open.arguments[2]?.kind !== ts.SyntaxKind.FalseKeyword) return undefined;
  const declaration = declarationOf(callee.expression);
  const made = declaration?.initializer;
  if (!declaration || !made || !ts.isNewExpression(made)) return undefined;
  const origin = ask.originOf(made.expression);
  return origin !== undefined && classes.has(origin) ? { declaration, origin } : undefined;
}

/** The declaration of this name in the blocks around. */
function declarationOf(name: ts.Identifier): ts.VariableDeclaration | undefined {
  for (let block: ts.Node | undefined = name; block !== undefined; block = block.parent) {
    if (!ts.isBlock(block) && !ts.isSourceFile(block)) continue;
    for (const statement of block.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find((entry) => entry.name.getText() === name.text);
      if (found) return found;
    }
  }
  return undefined;
}

export function sceneOf(
  open: ts.CallExpression,
  declaration: ts.VariableDeclaration,
  origin: string,
): Scene | Unsupported {
  const statement = declaration.parent.parent;
  const uses = usesOf(declaration);
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1 || uses === undefined) {
    return unsupported('argument-shape', 'the request is made or used in another function', declaration);
  }
  const block = statement.parent as ts.Block | ts.SourceFile;
  const at = block.statements.indexOf(statement);
  const steps = block.statements.slice(at + 1).map((next) => stepOf(next, declaration.name.getText()));
  const sent = steps.findIndex((step) => step?.name === 'send');
  const [opened, ...between] = steps.slice(0, Math.max(sent, 0));
  const send = block.statements[at + 1 + sent];
  if (opened?.call !== open || sent === -1 || !between.every((step) => step?.name === 'setRequestHeader') || !send) {
    return unsupported('argument-shape', 'the request is not opened, given its headers and sent in one go', open);
  }
  const headers = between.map((step) => [step?.call.arguments[0], step?.call.arguments[1]] as const);
  const reads = uses.filter((use) => use.getStart() > send.getEnd());
  const [method, url, , ...login] = open.arguments;
  if (!method || !url || login.length > 0)
    return unsupported('argument-shape', 'it logs in with a name and a password', open);
  const body = steps[sent]?.call.arguments[0];
  const scene = {
    declaration,
    statement,
    method,
    url,
    headers: headers as Scene['headers'],
    body,
    send: send as ts.ExpressionStatement,
    reads,
    origin,
  };
  return whyNot(scene) ?? scene;
}

interface Step {
  readonly name: string;
  readonly call: ts.CallExpression;
}

/** `x.name(…)` as a statement of its own. */
function stepOf(statement: ts.Statement, variable: string): Step | undefined {
  const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (!call || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression, name } = call.expression;
  return expression.getText() === variable ? { name: name.text, call } : undefined;
}

/** Headers that this class does not send, and says so on the console. */
const withheld =
  /^(?:accept-(?:charset|encoding)|access-control-.*|connection|content-(?:length|transfer-encoding)|cookie2?|date|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade|via)$/i;

function whyNot(scene: Scene): Unsupported | undefined {
  const { method, url, headers, body, reads, origin } = scene;
  const names = headers.map(([name]) => (name && ts.isStringLiteralLike(name) ? name.text.toLowerCase() : ''));
  const secret = headers.find((_, index) => withheld.test(names[index] ?? ''));
  if (secret)
    return unsupported('argument-shape', 'XMLHttpRequest keeps this header back, and `fetch` sends it', secret[0]);
  if (
    headers.some(([name, value]) => !name || !value) ||
    names.some((name, index) => name !== '' && names.indexOf(name) !== index)
  ) {
    return unsupported('argument-shape', 'a header is set twice', headers[0]?.[0]);
  }
  if (ts.isStringLiteralLike(url) && !/^https?:/.test(url.text))
    return unsupported('argument-shape', '`fetch` takes http addresses only', url);
  if (hasEffects(method)) return unsupported('argument-shape', 'its method is computed', method);
  if (!ts.isStringLiteralLike(method) && !isNothing(body)) {
    return unsupported('argument-shape', 'if the method turns out to be GET, `fetch` refuses the body', method);
  }
  if (isGet(method) && body && hasEffects(body))
    return unsupported('dropped-effect', 'a GET request sends no body', body);
  const odd = reads.find((use) => !isUnderstood(use, origin));
  return (
    odd &&
    unsupported(
      'argument-shape',
      `\`${(memberCall(odd) ?? memberRead(odd) ?? odd).getText()}\` has no counterpart in a response of \`fetch\``,
      odd,
    )
  );
}

export function isNothing(body: ts.Expression | undefined): boolean {
  return body === undefined || /^(?:null|undefined|void 0)$/.test(body.getText());
}

export function isGet(method: ts.Expression): boolean {
  return ts.isStringLiteralLike(method) && /^(?:get|head)$/i.test(method.text);
}

/** The status text is not among the members: xmlhttprequest leaves it null. */
function isUnderstood(use: ts.Identifier, origin: string): boolean {
  const member = memberRead(use)?.name.text;
  if (member === 'status' || member === 'responseText') return true;
  if (member === 'statusText') return origin.startsWith('xmlhttprequest-ssl');
  const [name] = member === 'getResponseHeader' ? (memberCall(use)?.arguments ?? []) : [];
  return name !== undefined && !(ts.isStringLiteralLike(name) && /^set-cookie2?$/i.test(name.text));
}
