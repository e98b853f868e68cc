// Code that asks for the name of its own file: moved to a worker module it would hear another one.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Obstacle, obstacle } from './input.js';

/** `__filename`, or the file's URL where more is asked of it than its folder, which stays the same. */
export function ownNameIn(node: ts.Node): Obstacle | undefined {
  let found: Obstacle | undefined;
  walk(node, (each) => {
    if (found === undefined && isFileName(each) && !asksForFolder(each))
      found = obstacle('worker-state', each, `\`${each.getText()}\` names another file there`);
  });
  return found;
}

function isFileName(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === '__filename' && !ts.isPropertyAccessExpression(node.parent);
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isMetaProperty(node.expression) &&
    /^(?:url|filename)$/.test(node.name.text)
  );
}

/** `new URL('./x', import.meta.url)`, `createRequire(import.meta.url)`, `dirname(fileURLToPath(import.meta.url))`. */
function asksForFolder(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'URL' && parent.arguments?.[1] === node;
  if (!ts.isCallExpression(parent) || parent.expression === node) return false;
  const name = /\w+$/.exec(parent.expression.getText())?.[0] ?? '';
  return /^(?:dirname|createRequire)$/.test(name) || (name === 'fileURLToPath' && asksForFolder(parent));
}
