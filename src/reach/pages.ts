// Scripts that pages load by a tag: they see no modules, and none of the package sees them, so that they share names at most.

import escapeRegExp from 'escape-string-regexp';

const ofPages = /\b(?:document|window)\s*\.\s*\w/;
const ofModules = /\brequire\(\s*['"`]|\bmodule\.exports\b|\bexports\.\w+\s*=|^\s*(?:import|export)\b/m;

/** Whether what is declared in modules of Node cannot be meant in a file, whatever it names. */
export function isApart(texts: ReadonlyMap<string, string>, file: string, declaring: Iterable<string>): boolean {
  if (!isPageScript(texts, file)) return false;
  return [...declaring].every((other) => /\brequire\(\s*['"`]|^\s*import\b/m.test(texts.get(other) ?? ''));
}

function isPageScript(texts: ReadonlyMap<string, string>, file: string): boolean {
  const text = texts.get(file) ?? '';
  if (!file.endsWith('.js') || !ofPages.test(text) || ofModules.test(text)) return false;
  // Who names it in quotes may run its text with objects of its own.
  const stem = file.slice(file.lastIndexOf('/') + 1, -'.js'.length);
  const escaped = escapeRegExp(stem);
  const named = new RegExp(`(?:/${escaped}(?:\\.js)?|['"\`]${escaped}\\.js)['"\`]`);
  return ![...texts].some(([other, code]) => other !== file && code.includes(stem) && named.test(code));
}
