// What a rewrite must not leave behind: promises that nobody waits for, told of as type errors are.
import type { Idiom } from '../api.js';
import { parse, walk } from '../syntax/parse.js';
import type { DiagnosticFact } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { type AskInput, askAbout } from './call-view.js';
import { calledName } from './candidates.js';

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
      const message = `${text.slice(range.start, range.end)}: ${why}`;
      // What stands around the name may be edited where nothing was waited for before.
      found.push({ file, ...range, code: 0, message, headline: `${nameOf(node)}: ${why}` });
      return;
    }
  });
  return found;
}

/** The name of what is called, of this or of what is returned. */
function nameOf(node: ts.Node): string | undefined {
  const value = ts.isReturnStatement(node) ? node.expression : node;
  if (value === undefined || !ts.isExpression(value)) return undefined;
  return calledName(ts.isCallExpression(value) ? value.expression : value);
}
