// From which files a place may come to run: whoever calls its function, directly or through others, or hands it on.
import { isBuiltin } from 'node:module';
import { type FunctionNode, isFunctionNode, surroundings } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { ts } from '../typescript.js';
import type { Importers } from '../workspace/importers.js';
import type { CallGraph, Use } from './call-graph.js';
import type { LibraryInput } from './outside.js';
import type { WholeModules } from './whole-modules.js';

export interface CallersInput extends Pick<LibraryInput, 'majorOf'> {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly graph: CallGraph;
  readonly whole: WholeModules;
  readonly importersOf: Importers;
}

/** What leads to a node, by file: calls and the functions around them, where those are known. */
export type Leading = ReadonlyMap<string, readonly ts.Node[] | 'somewhere'>;

export class Callers {
  readonly #input: CallersInput;
  /** Files by a module that they import by a relative path. */
  #importers: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #loads = new Map<string, readonly Load[]>();
  readonly #loaders = new Map<string, readonly FunctionNode[]>();

  constructor(input: CallersInput) {
    this.#input = input;
  }

  /** The files whose functions or bodies lead to a node. Who only imports a module has it run before anything else. */
  leadingTo(node: ts.Node): Leading {
    const { graph, importersOf } = this.#input;
    const owners = new Set([surroundings(node).owner]);
    const leading = new Map<string, ts.Node[] | 'somewhere'>();
    const add = (step: ts.Node): void => {
      const file = step.getSourceFile().fileName;
      const known = leading.get(file);
      if (known === undefined) leading.set(file, [step]);
      else if (known !== 'somewhere') known.push(step);
    };
    add(node);
    for (const owner of owners) {
      if (!isFunctionNode(owner)) {
        for (const loader of this.#loadersOf(owner.fileName)) owners.add(loader);
        continue;
      }
      add(owner);
      const { uses, hasExternalBase } = graph.referencesOf(owner);
      // Whoever makes the object of which others call the method has imported its class.
      if (hasExternalBase || ts.isAccessor(owner))
        for (const file of importersOf([owner.getSourceFile().fileName])) leading.set(file, 'somewhere');
      for (const use of uses) {
        if (!runsIt(use)) continue;
        add(use.node);
        owners.add(surroundings(use.node).owner);
      }
    }
    return leading;
  }

  /** Functions that load a module, or one that imports it, when they run. */
  #loadersOf(file: string): readonly FunctionNode[] {
    const known = this.#loaders.get(file);
    if (known !== undefined) return known;
    const importers = this.#sureImporters(file);
    const found = [...this.#input.importersOf([file])].flatMap((other) =>
      this.#loadsIn(other).flatMap(({ module, owner }) => (leadsInto(this.#input, module, importers) ? [owner] : [])),
    );
    this.#loaders.set(file, found);
    return found;
  }

  /** A file and all that import it by relative paths, directly or through others. */
  #sureImporters(file: string): ReadonlySet<string> {
    this.#importers ??= importersByFile(this.#input);
    const found = new Set([file]);
    for (const target of found) for (const from of this.#importers.get(target) ?? []) found.add(from);
    return found;
  }

  #loadsIn(file: string): readonly Load[] {
    const known = this.#loads.get(file);
    if (known !== undefined) return known;
    const { texts, trees } = this.#input;
    const found = /\b(?:require|import)\s*\(/.test(texts.get(file) ?? '') ? loadsIn(trees.of(file)) : [];
    this.#loads.set(file, found);
    return found;
  }
}

/** Uses that may end in a call; a type or a comparison does not. */
export function runsIt({ usage }: Use): boolean {
  return usage.kind !== 'type' && usage.kind !== 'harmless';
}

const specifier = /(?:\bfrom|\brequire\(|\bimport\(|\bimport)\s*['"`](\.[^'"`\n]*)['"`]/g;

function importersByFile({ texts, whole }: CallersInput): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [from, text] of texts)
    for (const [, module = ''] of text.matchAll(specifier)) {
      const target = whole.resolve(from, module) ?? '';
      const list = found.get(target);
      if (list === undefined) found.set(target, [from]);
      else list.push(from);
    }
  return found;
}

interface Load {
  readonly module: ts.Expression;
  readonly owner: FunctionNode;
}

function loadsIn(tree: ts.SourceFile): Load[] {
  const found: Load[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
    const { owner } = surroundings(node);
    const [module] = node.arguments;
    if (loads && module !== undefined && isFunctionNode(owner)) found.push({ module, owner });
  });
  return found;
}

function leadsInto({ whole, majorOf }: CallersInput, module: ts.Expression, files: ReadonlySet<string>): boolean {
  // A computed name leads into the package where it begins there; others are names that users give.
  if (!ts.isStringLiteralLike(module)) return /^['"`]\.|\b__dirname\b|\bimport\.meta\b/.test(module.getText());
  const file = module.getSourceFile().fileName;
  if (module.text.startsWith('.')) {
    const target = whole.resolve(file, module.text);
    return target !== undefined && files.has(target);
  }
  const dependency = /^(?:@[^/]+\/)?[^/]+/.exec(module.text)?.[0] ?? module.text;
  return !isBuiltin(module.text) && majorOf(file, dependency) === undefined;
}
