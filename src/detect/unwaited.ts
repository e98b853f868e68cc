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
  let known: ReadonlySet<string> | undefined;
  const isKnown = (start: string): boolean => {
    known ??= followedIn(parse(file, input.texts.get(file) ?? ''));
    return known.has(start);
  };
  const ask = askAbout(input, file, 0);
  const found: DiagnosticFact[] = [];
  walk(tree, (node) => {
    for (const { syntax, match, why } of active) {
      const matched = syntax.some((kind) => ts.SyntaxKind[kind] === node.kind) ? match(node, ask) : undefined;
      if (matched === undefined) continue;
      const start = followed(node);
      if (start !== undefined && isKnown(calleeOf(start))) continue;
      const { range } = matched;
      const message = `${text.slice(range.start, range.end)}: ${why}`;
      // What stands around the name may be edited where nothing was waited for before.
      found.push({ file, ...range, code: 0, message, headline: `${nameOf(node)}: ${why}` });
      return;
    }
  });
  return found;
}

/** What the first `then`, `catch` or `finally` of a chain is asked of. */
function followed(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return /^(?:then|catch|finally)$/.test(name.text) ? (followed(expression) ?? expression) : undefined;
}

/**
 * What was followed before had a `then`, and was dropped as it is now: a promise already, even where types can tell only
 * since what it comes from is async.
 */
function followedIn(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>();
  walk(tree, (node) => {
    const start = followed(node);
    if (start !== undefined) found.add(calleeOf(start));
  });
  return found;
}

/** What is called is not edited, what stands in its arguments may be. */
function calleeOf(node: ts.Expression): string {
  return ts.isCallExpression(node) ? `${node.expression.getText()}()` : node.getText();
}

/** The name of what is called, of this or of what is returned. */
function nameOf(node: ts.Node): string | undefined {
  const value = ts.isReturnStatement(node) ? node.expression : node;
  if (value === undefined || !ts.isExpression(value)) return undefined;
  return calledName(ts.isCallExpression(value) ? value.expression : value);
}
