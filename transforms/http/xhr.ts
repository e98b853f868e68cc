// Idiom: a synchronous XMLHttpRequest of the npm packages (Node has none of its own), as one `fetch`:
//   const xhr = new XMLHttpRequest();
//   xhr.open('GET', url, false);               const xhr = await fetch(url, …);
//   xhr.send();                     becomes    const xhrText = await xhr.text();
//   use(xhr.responseText);                     use(xhrText);

import { type Idiom, keep } from '../../src/api.js';
import type { Part, Replacement } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { layoutAt, mentions, terminator } from '../fs/layout.js';
import { commentsIn } from '../sleep/comments.js';
import { globalName } from './globals.js';
import { objectOf, option } from './init.js';
import { memberCall, memberRead } from './uses.js';
import { madeFor } from './xhr-made.js';
import { isGet, isNothing, type Scene, sceneOf } from './xhr-scene.js';

export const syncXhr: Idiom = {
  api: 'idiom#sync-xhr',
  kind: 'http',
  why: 'Nothing else runs until the response has arrived, and the package keeps a processor busy while it waits.',
  instead: '`fetch`',
  minNode: '18.0',
  hint: /['"]xmlhttprequest(?:-ssl)?['"]/,
  syntax: ['CallExpression'],
  match: (node, ask) => {
    const made = ts.isCallExpression(node) ? madeFor(node, ask) : undefined;
    if (!made || !ts.isCallExpression(node)) return undefined;
    const scene = sceneOf(node, made);
    const proposal = 'reason' in scene ? scene : replacement(scene);
    return { range: rangeOf(node), covers: [], proposal, anchor: node };
  },
};

function replacement(scene: Scene): Replacement {
  const { declaration, statement, send, reads, origin } = scene;
  const layout = layoutAt(statement);
  const end = terminator(send, layout);
  const name = declaration.name.getText();
  const keyword = statement.getText().split(/\s/, 1)[0] ?? 'const';
  const text = freeName(statement, `${name}Text`);
  // xmlhttprequest answers a failure with status 0; the other one throws, as `fetch` does.
  const failure = origin.startsWith('xmlhttprequest#')
    ? `.catch(() => ${globalName(statement, 'Response')}.error())`
    : '';
  const target = reads.length > 0 ? `${keyword} ${name} = ` : '';
  const call = request(scene);
  const range = { start: statement.getStart(), end: send.getEnd() };
  const comments = commentsIn(statement.getSourceFile(), range, call).map(
    (comment) => comment + layout.eol + layout.indent,
  );
  const parts: Part[] = [...comments, `${target}await `, ...call, `${failure}${end}`];
  if (reads.some((use) => memberRead(use)?.name.text === 'responseText')) {
    parts.push(`${layout.eol}${layout.indent}const ${text} = await ${name}.text()${end}`);
  }
  let cursor = send.getEnd();
  for (const use of reads) {
    const [start, stop, read] = reading(use, text);
    parts.push({ keep: { start: cursor, end: start } }, ...read);
    cursor = stop;
  }
  const hazards = failure === '' ? (['http-semantics'] as const) : [];
  return { range: { ...range, end: cursor }, form: 'statement', parts, hazards };
}

/** What takes the place of one reading, and of which stretch. */
function reading(use: ts.Identifier, text: string): [start: number, end: number, parts: Part[]] {
  const member = memberRead(use) ?? use;
  if (ts.isPropertyAccessExpression(member) && member.name.text === 'responseText')
    return [member.getStart(), member.getEnd(), [text]];
  const call = memberCall(use);
  if (!call) return [member.getStart(), member.getEnd(), [keep(member)]];
  return [member.getStart(), member.getEnd(), [`${use.text}.headers.get`]];
}

function freeName(node: ts.Node, wanted: string): string {
  const names = [wanted, `${wanted}2`, `${wanted}3`];
  return names.find((name) => !mentions(node.getSourceFile(), name)) ?? wanted;
}

/** `fetch(url, { … })`. */
function request(scene: Scene): Part[] {
  const { method, url, headers, body, origin, statement } = scene;
  const options: Part[][] = [];
  if (!ts.isStringLiteralLike(method)) options.push(option('method', method, method.getText()));
  else if (method.text.toUpperCase() !== 'GET') options.push([`method: ${quoted(method, method.text.toUpperCase())}`]);
  if (headers.length > 0) options.push(['headers: { ', ...headers.flatMap(header), ' }']);
  if (body && !isNothing(body) && !isGet(method)) options.push(option('body', body, keep(body)));
  if (origin.startsWith('xmlhttprequest#')) options.push([`redirect: ${quoted(method, 'manual')}`]);
  const call = [`${globalName(statement, 'fetch')}(`, keep(url)];
  const taken = url.getText().length + layoutAt(statement).indent.length + 40;
  return options.length === 0 ? [...call, ')'] : [...call, ', ', ...objectOf(options, statement, taken), ')'];
}

function header([name, value]: readonly ts.Expression[], index: number): Part[] {
  if (!name || !value) return [];
  const key: Part[] = ts.isStringLiteral(name) ? [shortKey(name)] : ['[', keep(name), ']'];
  return [index === 0 ? '' : ', ', ...key, ': ', keep(value)];
}

function shortKey(name: ts.StringLiteral): string {
  return /^[A-Za-z]+$/.test(name.text) ? name.text : name.getText();
}

/** In the quotes of the text beside it. */
function quoted(beside: ts.Expression, text: string): string {
  const quote = beside.getText().startsWith('"') ? '"' : "'";
  return `${quote}${text}${quote}`;
}
