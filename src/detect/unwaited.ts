// What a rewrite must not leave behind: promises that nobody waits for, told of as type errors are.
import type { Idiom } from '../api.js';
import { parse, walk } from '../syntax/parse.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { type AskInput, askAbout } from './call-view.js';

/** @param text of the file, as the oracle sees it now */
export function unwaitedIn(input: AskInput, idioms: readonly Idiom[], file: string, text: string): DiagnosticFact[] {
  const active = idioms.filter(({ hint }) => hint.test(text));
  if (active.length === 0) return [];
  const tree = parse(file, text);
  const ask = askAbout(input, file, 0);
  const found: DiagnosticFact[] = [];
  walk(tree, (node) => {
    for (const { syntax, match, why } of active) {
      const matched = syntax.some((kind) => ts.SyntaxKind[kind] === node.kind) ? match(node, ask) : undefined;
      if (matched === undefined) continue;
      const { range } = matched;
      const headline = `${text.slice(range.start, range.end)}: ${why}`;
      found.push({ file, ...range, code: 0, message: headline, headline });
      return;
    }
  });
  return found;
}
