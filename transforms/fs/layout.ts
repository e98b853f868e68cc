// How replacement text of several lines has to look in the file it goes to: indentation, line breaks, semicolons, quotes.
import { ts } from 'ts-morph';

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
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: /^[ \t]*/.exec(line)?.[0] ?? '',
    unit: indentUnit(text),
    end: usesSemicolons(text) ? ';' : '',
    quote: count(text, /"/g) > count(text, /'/g) ? '"' : "'",
  };
}

/** The smallest indentation in the file that is no continuation of a block comment. */
function indentUnit(text: string): string {
  const indents = [...text.matchAll(/^([ \t]+)[^\s*]/gm)].map((match) => match[1] ?? '');
  if (indents.some((indent) => indent.startsWith('\t'))) return '\t';
  const widths = indents.map((indent) => indent.length).filter((width) => width > 1);
  return ' '.repeat(widths.length === 0 ? 2 : Math.min(...widths));
}

function usesSemicolons(text: string): boolean {
  return count(text, /;[ \t]*\r?$/gm) * 2 >= count(text, /[\w)\]'"`][ \t]*\r?$/gm);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
