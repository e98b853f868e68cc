// Awaits at the top of a module: modules beside it are run meanwhile, and `require` cannot load it any more.
import { usesImports } from '../../syntax/parse.js';
import type { Trees } from '../../syntax/trees.js';
import { ts } from '../../typescript.js';
import type { ModuleFormat } from '../../workspace/format.js';
import type { Importers } from '../../workspace/importers.js';

export interface ModulesInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly importersOf: Importers;
  formatOf(file: string): ModuleFormat;
  /** Whether others than the package can see what is declared there. */
  isPublic(declaration: ts.Node): boolean;
}

export class Modules {
  readonly #input: ModulesInput;
  readonly #known = new Map<ts.SourceFile, boolean>();

  constructor(input: ModulesInput) {
    this.#input = input;
  }

  /** Whether somebody notices that the module waits at this node. */
  showsWaiting(node: ts.Node): boolean {
    const tree = node.getSourceFile();
    return this.#isRequired(tree) || (this.#importersOf(tree).length > 0 && actsFrom(tree, node.pos));
  }

  #importersOf({ fileName }: ts.SourceFile): string[] {
    return [...this.#input.importersOf([fileName])].filter((file) => file !== fileName);
  }

  /** By a CommonJS module of the package, or by users of it. */
  #isRequired(tree: ts.SourceFile): boolean {
    const known = this.#known.get(tree);
    if (known !== undefined) return known;
    const importers = this.#importersOf(tree);
    const isRequired =
      importers.some((file) => this.#requires(file)) ||
      [tree.fileName, ...importers].some((file) => this.#isShown(this.#input.trees.of(file)));
    this.#known.set(tree, isRequired);
    return isRequired;
  }

  #requires(file: string): boolean {
    const isCommonJs = this.#input.formatOf(file) === 'cjs' && !usesImports(this.#input.trees.of(file));
    return isCommonJs && /\brequire\(\s*['"`]\./.test(this.#input.texts.get(file) ?? '');
  }

  #isShown(tree: ts.SourceFile): boolean {
    return tree.statements.some((statement) => {
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
      return declared.some((entry) => isDeclared(entry) && this.#input.isPublic(entry));
    });
  }
}

function isDeclared(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
}

/** Whether the module does more from here on than declare: modules beside it may count on that as done. */
function actsFrom(tree: ts.SourceFile, position: number): boolean {
  return tree.statements.some(
    (statement) =>
      statement.end > position &&
      !ts.isVariableStatement(statement) &&
      !ts.isFunctionDeclaration(statement) &&
      !ts.isClassDeclaration(statement) &&
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isExportAssignment(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement),
  );
}
