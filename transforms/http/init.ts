// The second argument of `fetch`: options put together as a person would write them.

import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { layoutAt } from '../fs/layout.js';

/** `name: value`, or just the name where the value is called the same. */
export function option(name: string, value: ts.Expression, text: Part): Part[] {
  return ts.isIdentifier(value) && value.text === name ? [text] : [`${name}: `, text];
}

/**
 * `{ a: 1, b: 2 }` on one line where there is room, else each option on its own.
 * @param taken how much of the line is used for other things
 */
export function objectOf(options: readonly Part[][], at: ts.Node, taken: number): Part[] {
  const { text } = at.getSourceFile();
  const { eol, indent, unit } = layoutAt(at);
  const length = options.flat().reduce((sum, part) => sum + lengthOf(part, text), taken + 2 * options.length);
  if (length <= lineWidth(text)) {
    return ['{ ', ...options.flatMap((parts, index) => [index === 0 ? '' : ', ', ...parts]), ' }'];
  }
  return ['{', ...options.flatMap((parts) => [`${eol}${indent}${unit}`, ...parts, ',']), `${eol}${indent}}`];
}

/** As wide as the file's own lines, within what formatters allow. */
function lineWidth(text: string): number {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  return Math.min(120, Math.max(80, longest));
}

function lengthOf(part: Part, text: string): number {
  if (typeof part === 'string') return part.length;
  return 'keep' in part ? text.slice(part.keep.start, part.keep.end).length : 0;
}
