// Modules that are loaded by a path which stands in a variable: `const strategy = './token'; require(strategy)(app)`.
import escapeRegExp from 'escape-string-regexp';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';
import { type LoadsInput, loadsOf } from './loads.js';

export interface ChosenInput extends LoadsInput {
  readonly trees: Trees;
}

/** What may load a module by a path in a variable: names that hold it, and loads that are used in place. */
export function chosenLoads(
  input: ChosenInput,
  module: string,
): { names: ts.Identifier[]; inPlace: ts.CallExpression[] } {
  const loads = choosersOf(input, module).map((file) => loadsOf(input.trees.of(file)));
  return {
    names: loads.flatMap(({ names }) =>
      names.filter(({ parent }) => ts.isVariableDeclaration(parent) && isChosen(parent.initializer)),
    ),
    inPlace: loads.flatMap(({ inPlace }) => inPlace.filter(isChosen)),
  };
}

/** Files that load what a variable names, and write down a path that leads to the module. */
function choosersOf({ texts, whole }: LoadsInput, module: string): string[] {
  const stem = module.replace(/(?:\/index)?\.[^./]+$/, '').replace(/^.*\//, '');
  const told = new RegExp(
    `(?<!\\b(?:\\w*[rR]equire\\w*|import)\\(\\s*|\\b(?:from|import)\\s*)['"\`](\\.{1,2}/[^'"\`\\n]*${escapeRegExp(stem)}[^'"\`\\n/]*)['"\`]`,
    'g',
  );
  return choosing(texts).flatMap(([file, text]) => {
    if (!text.includes(stem)) return [];
    const paths = [...text.matchAll(told)].map(([, path = '']) => path);
    return paths.some((path) => whole.resolve(file, path) === module) ? [file] : [];
  });
}

type Texts = LoadsInput['texts'];

const known = new WeakMap<Texts, readonly (readonly [string, string])[]>();

/** Files that load what a variable names. */
function choosing(texts: Texts): readonly (readonly [string, string])[] {
  const found = known.get(texts) ?? [...texts].filter(([, text]) => /\brequire\(\s*[\w$.[\]]+\s*\)/.test(text));
  known.set(texts, found);
  return found;
}

/** `require(strategy)`, `require(known[kind])`: what is put together of parts leads elsewhere. */
function isChosen(load: ts.Node | undefined): load is ts.CallExpression {
  if (load === undefined || !ts.isCallExpression(load) || load.expression.getText() !== 'require') return false;
  const [path] = load.arguments;
  if (path === undefined) return false;
  return ts.isIdentifier(path) || ts.isPropertyAccessExpression(path) || ts.isElementAccessExpression(path);
}
