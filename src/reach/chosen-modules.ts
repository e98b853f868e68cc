// Modules that are loaded by a path which stands in a variable: `const strategy = './token'; require(strategy)(app)`.
import escapeRegExp from 'escape-string-regexp';
import { ts } from '../typescript.js';
import type { LoadsInput } from './loads.js';

/** Files that load what a variable names, and write down a path that leads to the module. */
export function choosersOf({ texts, whole }: LoadsInput, module: string): string[] {
  const stem = module.replace(/(?:\/index)?\.[^./]+$/, '').replace(/^.*\//, '');
  const told = new RegExp(
    `(?<!\\b(?:\\w*[rR]equire\\w*|import)\\(\\s*|\\b(?:from|import)\\s*)['"\`](\\.{1,2}/[^'"\`\\n]*${escapeRegExp(stem)}[^'"\`\\n/]*)['"\`]`,
    'g',
  );
  return [...texts].flatMap(([file, text]) => {
    if (!text.includes(stem) || !/\brequire\(\s*[\w$.[\]]+\s*\)/.test(text)) return [];
    const paths = [...text.matchAll(told)].map(([, path = '']) => path);
    return paths.some((path) => whole.resolve(file, path) === module) ? [file] : [];
  });
}

/** `require(strategy)`, `require(known[kind])`: what is put together of parts leads elsewhere. */
export function isChosen(load: ts.Node | undefined): load is ts.CallExpression {
  if (load === undefined || !ts.isCallExpression(load) || load.expression.getText() !== 'require') return false;
  const [path] = load.arguments;
  if (path === undefined) return false;
  return ts.isIdentifier(path) || ts.isPropertyAccessExpression(path) || ts.isElementAccessExpression(path);
}
