// How replacement text of several lines has to look in the file it goes to: indentation, line breaks, semicolons, quotes.

import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';

export interface Layout {
  readonly eol: string;
  /** White space before the first word of the line on which the node starts. */
  readonly indent: string;
  /** One level more. */
  readonly unit: string;
  /** `;`, or nothing where the file goes without. */
  readonly end: string;
  readonly quote: string;
}

export function layoutAt(node: ts.Node): Layout {
  const file = node.getSourceFile();
  const { text } = file;
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: indentOf(node),
    unit: indentUnit(node),
    end: usesSemicolons(file) ? ';' : '',
    quote: /\b(?:from|require\(|import)\s*(['"])/.exec(text)?.[1] ?? "'",
  };
}

/** White space at the start of the line on which the node starts. */
function indentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.getStart() - 1) + 1))?.[0] ?? '';
}

/** What the nearest block around the node, or else the first in the file, adds to the indentation of its own line. */
function indentUnit(node: ts.Node): string {
  for (let around: ts.Node | undefined = node; around !== undefined; around = around.parent) {
    const unit = addedBy(around);
    if (unit !== undefined) return unit;
  }
  let found: string | undefined;
  walk(node.getSourceFile(), (other) => {
    found ??= addedBy(other);
  });
  return found ?? '  ';
}

function addedBy(block: ts.Node): string | undefined {
  const first = ts.isBlock(block) ? block.statements[0] : undefined;
  if (first === undefined) return undefined;
  const [outer, inner] = [indentOf(block), indentOf(first)];
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : undefined;
}

function usesSemicolons(file: ts.SourceFile): boolean {
  let balance = 0;
  walk(file, (node) => {
    const isTerminated = ts.isExpressionStatement(node) || ts.isVariableStatement(node) || ts.isReturnStatement(node);
    if (isTerminated || ts.isImportDeclaration(node)) balance += file.text[node.end - 1] === ';' ? 1 : -1;
  });
  return balance >= 0;
}

/** Each text on a line of its own, `depth` levels deeper than `layout.indent`. */
export function lines(layout: Layout, depth: number, texts: readonly string[]): string {
  return texts.map((text) => layout.eol + layout.indent + layout.unit.repeat(depth) + text).join('');
}

/** What ends a statement in the place of this one, also before a line that would be taken for its continuation. */
export function terminator(statement: ts.Node, layout: Layout): string {
  const { text } = statement.getSourceFile();
  const end = statement.getEnd();
  if (text[end - 1] === ';') return ';';
  return layout.end || (/^\s*(?:[([`+-]|\/(?![/*]))/.test(text.slice(end)) ? ';' : '');
}

export function isTypeScript(node: ts.Node): boolean {
  return /\.[cm]?tsx?$/.test(node.getSourceFile().fileName);
}

/** Whether the name is written anywhere below the node. */
export function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false;
}
