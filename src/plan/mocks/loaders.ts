// Loaders that give a module made-up ones for those that it asks for, `proxyquire('../lib/load', { fs: { … } })`: which
// module a call loads, what it gives, and how far that reaches.

import path from 'node:path';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';

export interface Injected {
  /** The file that is loaded, without its extension. */
  readonly target: string;
  /** What that file loads in turn gets the object too. */
  readonly reachesAll: boolean;
  /** What the object lacks is taken from the real module. */
  readonly isFilled: boolean;
  /** The object, where it is written out and can get a further member. */
  readonly given: ts.ObjectLiteralExpression | undefined;
}

interface Loader {
  readonly callee: RegExp;
  readonly reachesAll: boolean;
  readonly isFilled: boolean;
}

const loaders: readonly Loader[] = [
  { callee: /^proxyquire(?:\.\w+(?:\(\))?)*$/, reachesAll: false, isFilled: true },
  { callee: /^requireInject$/, reachesAll: true, isFilled: false },
  { callee: /^esmock(?:\.\w+)?$/, reachesAll: false, isFilled: true },
  { callee: /^(?:rewiremock\.)?(?:proxy|module)$/, reachesAll: true, isFilled: false },
];

/** What one entry of an object comes to, `fs: { … }`; undefined where nobody can tell which file is loaded. */
export function injectedBy(entry: ts.PropertyAssignment): Injected | undefined {
  const top = givenBy(entry.parent);
  const call = top.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const callee = call.expression.getText();
  const loader = loaders.find((known) => known.callee.test(callee));
  const tree = entry.getSourceFile();
  const [first] = call.arguments;
  if (loader === undefined || first === undefined || first === top) return undefined;
  if (/@(?:global|runtimeGlobal)/.test(tree.text)) return undefined;
  const target = moduleNamed(tree, first);
  if (target === undefined) return undefined;
  // The third argument of esmock holds for all that is loaded, and the names of a module may be its `default` as well.
  if (callee.startsWith('esmock'))
    return { target, reachesAll: top !== call.arguments[1], isFilled: true, given: undefined };
  const { given, told } = unwrapped(entry.initializer);
  return {
    target,
    reachesAll: loader.reachesAll && !told.includes('directChildOnly'),
    isFilled: loader.isFilled || told.includes('callThrough'),
    given,
  };
}

/** The argument that an object is, or is given by: `(r) => ({ fs: … })`. */
function givenBy(object: ts.Node): ts.Node {
  let top = object;
  while (ts.isParenthesizedExpression(top.parent)) top = top.parent;
  return ts.isArrowFunction(top.parent) && top.parent.body === top ? top.parent : top;
}

/** `{ … }` in `r.with({ … }).callThrough()`, and what else is said there. */
function unwrapped(value: ts.Expression): Pick<Injected, 'given'> & { readonly told: readonly string[] } {
  if (ts.isObjectLiteralExpression(value)) return { given: value, told: [] };
  const told: string[] = [];
  let given: ts.ObjectLiteralExpression | undefined;
  let at = value;
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const [only] = at.arguments;
    const word = at.expression.name.text;
    told.push(word);
    if (word === 'with' && only !== undefined && ts.isObjectLiteralExpression(only)) given = only;
    at = at.expression.expression;
  }
  return { given, told };
}

/** The file that an expression names or loads; undefined for what is not written out. */
export function moduleNamed(tree: ts.SourceFile, node: ts.Expression): string | undefined {
  const dir = path.posix.dirname(tree.fileName);
  if (ts.isStringLiteralLike(node))
    return node.text.startsWith('.') ? withoutExtension(path.posix.resolve(dir, node.text)) : undefined;
  if (ts.isIdentifier(node)) {
    const value = constant(tree, node.text);
    return value && moduleNamed(tree, value);
  }
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? undefined : moduleNamed(tree, node.body);
  if (!ts.isCallExpression(node)) return undefined;
  const [first, ...rest] = node.arguments;
  const callee = node.expression.getText();
  if (first === undefined) return undefined;
  if (/^(?:require|import|require\.resolve)$/.test(callee)) return moduleNamed(tree, first);
  const isBelow = /^(?:__dirname|import\.meta\.dirname)$/.test(first.getText());
  if (!/^(?:path\.)?(?:join|resolve)$/.test(callee) || !isBelow) return undefined;
  const names = rest.flatMap((name) => (ts.isStringLiteralLike(name) ? [name.text] : []));
  return names.length < rest.length ? undefined : withoutExtension(path.posix.join(dir, ...names));
}

/** What a name of the file is given, where only one thing has it and it is given nothing else. */
function constant(tree: ts.SourceFile, name: string): ts.Expression | undefined {
  const found: (ts.Expression | undefined)[] = [];
  walk(tree, (node) => {
    const isNamed = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (!isNamed || node.name.getText() !== name) return;
    const isConstant = ts.isVariableDeclaration(node) && (node.parent.flags & ts.NodeFlags.Const) !== 0;
    found.push(isConstant ? node.initializer : undefined);
  });
  return found.length === 1 ? found[0] : undefined;
}

export function withoutExtension(file: string): string {
  return file.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
}
