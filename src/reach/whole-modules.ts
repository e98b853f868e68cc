// What becomes of a module that is imported as a whole: its exports may be listed, or be handed on to others.
import path from 'node:path';
import { type ImportFact, importsOf, wholeModules } from '../syntax/imports.js';
import { walk } from '../syntax/parse.js';
import { namesOf } from '../syntax/scopes.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';
import { sourceOf } from '../workspace/entries.js';

export interface WholeModulesInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  /** The source that is built into what an absolute path names. */
  builtFrom(at: string): string | undefined;
  /** The source that the name of a package of the run leads to. */
  siblingSource(specifier: string): string | undefined;
}

const relative = /(?:\bfrom|\brequire\(|\bimport\(|\bimport)\s*['"`](\.[^'"`\n]*)['"`]/g;

interface Uses {
  /** Modules whose exports all become exports of the file. */
  readonly repeated: ReadonlySet<string>;
  /** These, and modules that are handed on as members of something. */
  readonly handedOn: ReadonlySet<string>;
  /** Modules whose exports somebody may count: a further one would be seen. */
  readonly listed: ReadonlySet<string>;
}

export class WholeModules {
  readonly #input: WholeModulesInput;
  readonly #resolved = new Map<string, string | undefined>();
  readonly #known = new Map<string, Uses>();
  readonly #imports = new Map<string, readonly ImportFact[]>();
  readonly #listed = new Map<string, boolean>();
  #loaders: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(input: WholeModulesInput) {
    this.#input = input;
  }

  /** The source file that a specifier names. */
  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith('.')) return this.#input.siblingSource(specifier);
    const dir = from.slice(0, from.lastIndexOf('/'));
    const key = `${dir}\n${specifier}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    const named = sourceOf(dir, specifier, (file) => this.#input.texts.has(file));
    const found = named ?? this.#input.builtFrom(path.posix.join(dir, specifier));
    this.#resolved.set(key, found);
    return found;
  }

  /** Files that name a source file by a relative specifier. */
  loadersOf(file: string): ReadonlySet<string> {
    this.#loaders ??= this.#loadersByTarget();
    return this.#loaders.get(file) ?? new Set();
  }

  #loadersByTarget(): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const [file, text] of this.#input.texts)
      for (const [, module = ''] of text.matchAll(relative)) {
        const target = this.resolve(file, module);
        if (target !== undefined) found.set(target, (found.get(target) ?? new Set()).add(file));
      }
    return found;
  }

  importsOf(file: string): readonly ImportFact[] {
    const known = this.#imports.get(file);
    if (known !== undefined) return known;
    const tree = this.#input.trees.of(file);
    const found = importsOf(tree, namesOf(tree));
    this.#imports.set(file, found);
    return found;
  }

  /** The files, and all whose exports they hand on. */
  shownBy(entries: readonly string[]): Set<string> {
    const found = new Set(entries);
    for (const file of found) for (const next of this.#usesIn(file).handedOn) found.add(next);
    return found;
  }

  /** Modules whose exports the file exports as its own. */
  repeatedBy(file: string): ReadonlySet<string> {
    return this.#usesIn(file).repeated;
  }

  /** Whether somebody in the package may count what the file exports. */
  isListed(file: string): boolean {
    const known = this.#listed.get(file);
    if (known !== undefined) return known;
    const stem = file.replace(/(?:\/index)?\.[^./]+$/, '').replace(/^.*\//, '');
    const importers = [...this.#input.texts].filter(([other, text]) => other !== file && text.includes(stem));
    const isListed = importers.some(([other]) => this.#usesIn(other).listed.has(file));
    this.#listed.set(file, isListed);
    return isListed;
  }

  #usesIn(file: string): Uses {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const found = this.#look(file);
    this.#known.set(file, found);
    return found;
  }

  #look(file: string): Uses {
    const found = { repeated: new Set<string>(), handedOn: new Set<string>(), listed: new Set<string>() };
    if (!/\brequire\(|\bimport\b|\bexport\s*\*/.test(this.#input.texts.get(file) ?? '')) return found;
    const note = (specifier: string, use: Use | undefined): void => {
      const module = use === undefined ? undefined : this.resolve(file, specifier);
      if (use === undefined || module === undefined) return;
      found[use].add(module);
      if (use === 'repeated') found.handedOn.add(module);
    };
    const tree = this.#input.trees.of(file);
    const modules = wholeModules(tree);
    walk(tree, (node) => {
      if (ts.isExportDeclaration(node)) note(textOf(node.moduleSpecifier), useOfExport(node));
      else if (isRequireCall(node)) note(textOf(node.arguments[0]), useOf(node));
      else if (ts.isIdentifier(node) && modules.has(node.text) && !isMemberName(node))
        note(modules.get(node.text) ?? '', useOf(node));
    });
    return found;
  }
}

type Use = keyof Uses;

/** `export * from` and `export * as ns from`. */
function useOfExport(node: ts.ExportDeclaration): Use | undefined {
  if (node.exportClause === undefined) return 'repeated';
  return ts.isNamespaceExport(node.exportClause) ? 'handedOn' : undefined;
}

function isMemberName(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function isRequireCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '';
}

function useOf(node: ts.Node): Use | undefined {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression === node ? undefined : 'listed';
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent) || ts.isElementAccessExpression(parent))
    return 'listed';
  if (ts.isVariableDeclaration(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return undefined;
  if (ts.isPropertyAccessExpression(parent) || ts.isExpressionStatement(parent)) return undefined;
  const isModule = ts.isBinaryExpression(parent) && parent.left.getText() === 'module.exports';
  return isModule ? 'repeated' : 'handedOn';
}
