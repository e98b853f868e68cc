// Names of ambient declarations: `node:fs#Dir.readSync` for a member that only a declaration file knows.
import { isBuiltin } from 'node:module';
import { ts } from '../typescript.js';
import type { Origin } from './oracle.js';

export function isAmbient(node: ts.Node): boolean {
  return node.getSourceFile().isDeclarationFile;
}

/** Module and dotted path of a declaration in a `.d.ts`; globals have the module `global`. */
export function declaredOrigin(node: ts.Node, symbol: ts.Symbol): Origin {
  const path: string[] = [symbol.name];
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) {
    if (ts.isModuleDeclaration(parent) && ts.isStringLiteral(parent.name))
      return origin(moduleName(parent.name.text), path);
    if (isGlobalBlock(parent)) return origin('global', path);
    const container = containerName(parent);
    if (container !== undefined && container !== path[0]) path.unshift(container);
  }
  const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(node.getSourceFile().fileName)?.[1];
  const isLibrary = packageName === undefined || packageName === 'typescript' || packageName === '@types/node';
  return origin(isLibrary ? 'global' : packageName.replace(/^@types\//, ''), path);
}

function origin(module: string, path: readonly string[]): Origin {
  const [first, second] = path;
  if (first === 'NodeJS' && second === 'Process')
    return { kind: 'external', module: 'node:process', path: path.slice(2) };
  return { kind: 'external', module, path };
}

function moduleName(name: string): string {
  return isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name;
}

function isGlobalBlock(node: ts.Node): boolean {
  return ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}

function containerName(node: ts.Node): string | undefined {
  const isContainer = ts.isModuleDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
  return isContainer && node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
