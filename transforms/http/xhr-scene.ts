// The steps of one synchronous XMLHttpRequest: made, opened, given headers, sent, and read, in this order in one block.
// Finds them and says what stands in the way; writes nothing.

import { unsupported } from '../../src/api.js';
import type { Unsupported } from '../../src/model.js';
import { hasEffects } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { listAround } from '../sleep/lead.js';
import { memberCall, memberRead, usesOf } from './uses.js';
import type { Made } from './xhr-made.js';

export interface Scene {
  readonly declaration: ts.VariableDeclaration;
  readonly statement: ts.VariableStatement;
  readonly method: ts.Expression;
  readonly url: ts.Expression;
  /** Arguments of each `setRequestHeader`: name and value. */
  readonly headers: readonly (readonly ts.Expression[])[];
  readonly body: ts.Expression | undefined;
  readonly send: ts.Statement;
  /** Uses behind `send`, each a member that is read. */
  readonly reads: readonly ts.Identifier[];
  /** Which package the class comes from. */
  readonly origin: string;
}

const scattered = 'the request is not made, opened, given its headers and sent in one go';

export function sceneOf(open: ts.CallExpression, { declaration, origin }: Made): Scene | Unsupported {
  const uses = declaration && usesOf(declaration);
  if (!uses) return unsupported('argument-shape', 'the request is made or used in another place', declaration);
  const steps = stepsOf(declaration);
  const [opened, ...between] = steps.slice(0, -1);
  const sent = steps.at(-1);
  const isPlain = opened?.call === open && between.every((step) => step.name === 'setRequestHeader');
  const statement = declaration.parent.parent;
  if (!sent || !isPlain || !ts.isVariableStatement(statement)) return unsupported('argument-shape', scattered, open);
  const reads = uses.filter((use) => use.getStart() > sent.statement.getEnd());
  if (uses.length !== reads.length + steps.length) return unsupported('argument-shape', scattered, open);
  const [method, url, , ...login] = open.arguments;
  if (!method || !url || login.length > 0) {
    return unsupported('argument-shape', 'it logs in with a name and a password', open);
  }
  const headers = between.map(({ call }) => call.arguments);
  const [body] = sent.call.arguments;
  const scene = { declaration, statement, method, url, headers, body, send: sent.statement, reads, origin };
  return whyNot(scene) ?? scene;
}

/** The calls right behind the declaration, up to that of `send`; empty when there is none or something comes between. */
function stepsOf(declaration: ts.VariableDeclaration): readonly Step[] {
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) return [];
  const siblings = listAround(statement) ?? [];
  const steps: Step[] = [];
  for (const next of siblings.slice(siblings.indexOf(statement) + 1)) {
    const step = stepOf(next, declaration.name.getText());
    if (step === undefined) return [];
    steps.push(step);
    if (step.name === 'send') return steps;
  }
  return [];
}

interface Step {
  readonly statement: ts.Statement;
  readonly name: string;
  readonly call: ts.CallExpression;
}

/** `x.name(…)` as a statement of its own. */
function stepOf(statement: ts.Statement, variable: string): Step | undefined {
  const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (!call || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression, name } = call.expression;
  return expression.getText() === variable ? { statement, name: name.text, call } : undefined;
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
    headers.some((header) => header.length !== 2) ||
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
