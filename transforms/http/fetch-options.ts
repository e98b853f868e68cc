// Options of node-fetch that `fetch` has under another name, or not at all.

import { keep, unsupported } from '../../src/api.js';
import type { Part, Unsupported } from '../../src/model.js';
import { ts } from '../../src/typescript.js';

const standard = new Set([
  'method',
  'headers',
  'body',
  'redirect',
  'signal',
  'referrer',
  'referrerPolicy',
  'integrity',
  'keepalive',
]);

/** Options that are not written out may hold one that `fetch` would ignore. */
export function isUnknown(init: ts.Expression): boolean {
  return !ts.isObjectLiteralExpression(init) || init.properties.some(ts.isSpreadAssignment);
}

/** The options as `fetch` takes them; undefined when they can stay as they are. */
export function optionsOf(init: ts.Expression): readonly Part[] | Unsupported | undefined {
  if (!ts.isObjectLiteralExpression(init)) return undefined;
  const parts: Part[] = [];
  let start = init.getStart();
  for (const property of init.properties) {
    const name = property.name?.getText();
    if (name === undefined || standard.has(name)) continue;
    if (name !== 'timeout' || !ts.isPropertyAssignment(property))
      return unsupported('argument-shape', `\`fetch\` has nothing like \`${property.getText()}\``, property);
    parts.push(
      { keep: { start, end: property.getStart() } },
      'signal: AbortSignal.timeout(',
      keep(property.initializer),
      ')',
    );
    start = property.getEnd();
  }
  return parts.length === 0 ? undefined : [...parts, { keep: { start, end: init.getEnd() } }];
}
