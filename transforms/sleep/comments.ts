// Comments inside of what is replaced: those that speak of the matter stay, those that excuse an empty loop go with it.

import type { Part, Range } from '../../src/model.js';
import { ts } from '../../src/typescript.js';

const aboutTheLoop =
  /\b(?:busy|spinning|no-?op|nothing|empty|block(?:s|ing)?|burn(?:s|ing)?|loop)\b|^\W*(?:just )?(?:wait|spin)(?:ing)?\W*$|^\W*(?:eslint|biome|prettier|istanbul|c8|@ts)-/i;

/** Comments of a range that are not inside of one of the kept parts. */
export function commentsIn(file: ts.SourceFile, range: Range, parts: readonly Part[]): string[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    file.text,
    undefined,
    range.start,
    range.end - range.start,
  );
  const found: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.SingleLineCommentTrivia && token !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const text = scanner.getTokenText();
    if (!isKept(scanner.getTokenStart(), parts) && !aboutTheLoop.test(text)) found.push(text);
  }
  return found;
}

function isKept(offset: number, parts: readonly Part[]): boolean {
  return parts.some(
    (part) => typeof part !== 'string' && 'keep' in part && part.keep.start <= offset && offset < part.keep.end,
  );
}
