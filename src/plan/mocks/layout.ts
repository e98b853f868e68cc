// How the lines of a test file are laid out around a node, for lines that come to stand below it.

import type { ts } from '../../typescript.js';

export interface Layout {
  readonly eol: string;
  /** What stands before the node on its line; empty where other code does. */
  readonly indent: string;
  /** One further step. */
  readonly unit: string;
  /** Nothing but the indentation stands before it. */
  readonly isOwnLine: boolean;
}

export function layoutAt(node: ts.Node): Layout {
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isOwnLine = /^\s*$/.test(before);
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: isOwnLine ? before : (/^[ \t]*/.exec(before)?.[0] ?? ''),
    unit: /^(?: +|\t)(?=\S)/m.exec(text)?.[0] ?? '  ',
    isOwnLine,
  };
}
