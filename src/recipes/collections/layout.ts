// How the lines around a node are laid out, for the few that are written anew.
import type { ts } from '../../typescript.js';

export function lineBreakOf(node: ts.Node): string {
  return node.getSourceFile().text.includes('\r\n') ? '\r\n' : '\n';
}

/** The `;` right behind the last node of a statement: one on the next line is there for what follows it. */
export function semicolonOf(statement: ts.Statement, last: ts.Node): string {
  return statement.getSourceFile().text.slice(last.end, statement.end).trimEnd() === ';' ? ';' : '';
}

/** The blanks before the line on which a node begins. */
export function indentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const start = text.lastIndexOf('\n', node.getStart() - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, node.getStart()))?.[0] ?? '';
}

/** One step of indentation: the first that the file shows. */
export function stepOf(node: ts.Node): string {
  return /^(?:\t| +)(?=[^\s*])/m.exec(node.getSourceFile().text)?.[0] ?? '  ';
}
