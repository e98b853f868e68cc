// Commands in template literals: `$.sync` of execa and zx.
import { type Ask, type Idiom, type IdiomMatch, keep, promise, unsupported } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';

/** A command of execa gets the input of the process, in either form. One of zx gets a pipe, open where it is awaited. */
export const scripts: Idiom = {
  api: 'idiom#command-in-template',
  kind: 'process',
  why: 'Nothing else runs while the child process runs.',
  instead: 'the same template without `sync`',
  hint: /\bfrom\s*['"](?:execa|zx)['"]|\b(?:require|import)\(\s*['"](?:execa|zx)['"]/,
  syntax: ['TaggedTemplateExpression'],
  match: (node, ask) => (ts.isTaggedTemplateExpression(node) ? matched(node, ask) : undefined),
};

function matched(node: ts.TaggedTemplateExpression, ask: Ask): IdiomMatch | undefined {
  const { tag, template } = node;
  if (!ts.isPropertyAccessExpression(tag) || tag.name.text !== 'sync') return undefined;
  const origin = ask.originOf(tag);
  if (origin !== 'execa#$.sync' && origin !== 'zx#$.sync') return undefined;
  const proposal =
    origin === 'execa#$.sync'
      ? promise(node, [keep(tag.expression), keep(template)])
      : unsupported(
          'advised',
          'the same template without `.sync`. A program that reads its input waits there for ever: ' +
            "give such a one `$({ stdio: ['ignore', 'pipe', 'pipe'] })`.",
        );
  return { range: rangeOf(node), covers: [], proposal, anchor: node };
}
