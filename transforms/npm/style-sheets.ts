// PostCSS: what `process` gives works when it is asked for its result, and on this thread; awaited, it lets plugins wait.
import { type Ask, type Idiom, type IdiomMatch, keep, promise, unsupported } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';

/** Members that start the work; `opts` and `processor` do not. */
const results = new Set(['css', 'content', 'map', 'root', 'messages', 'warnings', 'toString', 'sync']);

/** `postcss(plugins).process(css, options).css`; one that is kept in a variable is asked in many places. */
export const styleSheets: Idiom = {
  api: 'idiom#result-of-postcss',
  kind: 'cpu',
  why: 'Nothing else runs while the plugins work, and plugins that give promises are refused.',
  instead: 'the same result, awaited',
  hint: /\.process\s*\(/,
  syntax: ['PropertyAccessExpression'],
  match: (node, ask) => (ts.isPropertyAccessExpression(node) ? matched(node, ask) : undefined),
};

function matched(node: ts.PropertyAccessExpression, ask: Ask): IdiomMatch | undefined {
  const { expression: call, name, parent } = node;
  if (!results.has(name.text) || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  if (call.expression.name.text !== 'process' || !isOfPostcss(ask.originOf(call.expression))) return undefined;
  const proposal =
    name.text === 'sync'
      ? unsupported('argument-shape', '`sync` gives a result without its text, which is there when it is awaited')
      : promise(call, [keep(call)]);
  const isCalled = ts.isCallExpression(parent) && parent.expression === node;
  return { range: rangeOf(isCalled ? parent : node), covers: [], proposal, anchor: call };
}

function isOfPostcss(origin: string | undefined): boolean {
  return origin !== undefined && /^postcss#.*\bprocess$/.test(origin);
}
