// Idiom: an address fetched by another program, with flags of which each has its counterpart in `fetch`.
//   execSync('curl -s https://example.org/').toString()   becomes   await (await fetch('https://example.org/', …)).text()
// A command with anything else in it is left to the transform `child-process`.

import { type Ask, helper, type Idiom, type IdiomMatch, keep } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { layoutAt } from '../fs/layout.js';
import { inSourceOrder } from '../sleep/order.js';
import { isErrorInspected } from './caught.js';
import { type Fetched, fetchedBy, type Word } from './curl-flags.js';
import { globalName } from './globals.js';
import { fetchOk } from './helpers.js';
import { objectOf } from './init.js';
import { shellWords } from './shell-words.js';

export const curl: Idiom = {
  api: 'idiom#curl',
  kind: 'http',
  why: 'Nothing else runs while another program is started and fetches the address.',
  instead: '`fetch`',
  minNode: '18.0',
  hint: /['"`](?:curl|wget)\b/,
  syntax: ['CallExpression'],
  match: (node, ask) => {
    const call = ts.isCallExpression(node) ? commandOf(node, ask) : undefined;
    const fetched = call && fetchedBy(call.words);
    const output = fetched && call && outputOf(call);
    if (!fetched || !output || (call.program === 'spawnSync' && fetched.fails)) return undefined;
    return matchOf(call, fetched, output);
  },
};

interface Command {
  readonly node: ts.CallExpression;
  readonly program: string;
  readonly words: readonly Word[];
  readonly options: ReadonlyMap<string, ts.Expression>;
}

/** The command line of a call, where it and the options are written out. */
function commandOf(node: ts.CallExpression, ask: Ask): Command | undefined {
  const [command, second, third] = node.arguments;
  if (!command || !ts.isStringLiteralLike(command) || !/^(?:curl|wget)\b/.test(command.text)) return undefined;
  const program = /^node:child_process#(execSync|execFileSync|spawnSync)$/.exec(
    ask.originOf(node.expression) ?? '',
  )?.[1];
  if (program === undefined) return undefined;
  const list = second && ts.isArrayLiteralExpression(second) ? second : undefined;
  const words =
    program === 'execSync' ? shellWords(command.text) : list && [command.text, ...list.elements.map(wordOf)];
  const options = optionsOf(list ? third : second);
  return words && options && !words.some((word) => typeof word !== 'string' && ts.isSpreadElement(word))
    ? { node, program, words, options }
    : undefined;
}

function wordOf(element: ts.Expression): Word {
  return ts.isStringLiteralLike(element) ? element.text : element;
}

const harmless = new Set(['encoding', 'stdio', 'maxBuffer', 'windowsHide', 'timeout']);

function optionsOf(node: ts.Expression | undefined): ReadonlyMap<string, ts.Expression> | undefined {
  if (node === undefined) return new Map();
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const options = new Map<string, ts.Expression>();
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !harmless.has(property.name.getText())) return undefined;
    options.set(property.name.getText(), property.initializer);
  }
  return /inherit/.test(options.get('stdio')?.getText() ?? '') ? undefined : options;
}

interface Output {
  /** The call with what makes its output a value: `.toString()`, `.stdout`. */
  readonly node: ts.Expression;
  readonly text: boolean;
}

/** What is taken from the call: its output as text or bytes; undefined when that is not all, or nothing. */
function outputOf({ node, program, options }: Command): Output | undefined {
  const stdout = program === 'spawnSync' ? memberOf(node, 'stdout') : node;
  if (stdout === undefined) return undefined;
  const encoding = options.get('encoding');
  const method = memberOf(stdout, 'toString');
  const call =
    method && ts.isCallExpression(method.parent) && method.parent.expression === method ? method.parent : undefined;
  if (call?.arguments.every(isUtf8)) return { node: call, text: true };
  if (encoding !== undefined) return isUtf8(encoding) ? { node: stdout, text: true } : undefined;
  return ts.isExpressionStatement(stdout.parent) || method ? undefined : { node: stdout, text: false };
}

function memberOf(node: ts.Expression, name: string): ts.PropertyAccessExpression | undefined {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text === name
    ? parent
    : undefined;
}

function isUtf8(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && /^utf-?8$/i.test(node.text);
}

function matchOf({ node, program, options }: Command, fetched: Fetched, output: Output): IdiomMatch {
  const init = initOf(fetched, options.get('timeout'), node);
  const request: Part[] = [
    ...(fetched.fails ? [helper(fetchOk.name, 'fetchOk'), '('] : [`${globalName(node, 'fetch')}(`]),
    ...fetched.url,
    ...init,
    ')',
  ];
  const call = inSourceOrder(inFileQuotes(request, node), node.getSourceFile().text);
  // spawnSync gives no error but an empty output.
  const response: Part[] = [
    '(await ',
    ...call,
    program === 'spawnSync' ? `.catch(() => ${globalName(node, 'Response')}.error()))` : ')',
  ];
  const parts = output.text ? [...response, '.text()'] : ['Buffer.from(await ', ...response, '.arrayBuffer())'];
  const range = rangeOf(output.node);
  const hazards: HazardId[] = isErrorInspected(node) ? ['http-semantics', 'error-shape'] : ['http-semantics'];
  const form = output.text ? 'promise' : 'value';
  return { range, covers: [range, rangeOf(node)], proposal: { range, form, parts, hazards }, anchor: output.node };
}

function initOf(fetched: Fetched, timeout: ts.Expression | undefined, node: ts.CallExpression): Part[] {
  const { method, headers, data, follows } = fetched;
  const isTyped = headers.some(([name]) => /^'?content-type'?$/i.test(name));
  const sent = data && !isTyped ? [...headers, formType] : headers;
  const verb = method ?? (data && ["'POST'"]);
  const options: Part[][] = [];
  if (verb) options.push(['method: ', ...verb]);
  if (sent.length > 0) options.push(['headers: { ', ...sent.flatMap(headerText), ' }']);
  if (data) options.push(['body: ', ...data]);
  if (!follows) options.push(["redirect: 'manual'"]);
  if (timeout) options.push(['signal: AbortSignal.timeout(', keep(timeout), ')']);
  if (options.length === 0) return [];
  return [', ', ...objectOf(options, node, node.getText().length)];
}

const formType = ["'Content-Type'", ["'application/x-www-form-urlencoded'"]] as const;

function headerText([name, value]: readonly [string, readonly Part[]], index: number): Part[] {
  return [index === 0 ? '' : ', ', `${name}: `, ...value];
}

function inFileQuotes(parts: readonly Part[], node: ts.Node): Part[] {
  if (layoutAt(node).quote === "'") return [...parts];
  return parts.map((part) => (typeof part === 'string' ? doubled(part) : part));
}

/** A text in double quotes instead of single ones, where it holds none of either. */
function doubled(text: string): string {
  return /^[^'"\\]*(?:'[^'"\\]*'[^'"\\]*)*$/.test(text) ? text.replaceAll("'", '"') : text;
}
