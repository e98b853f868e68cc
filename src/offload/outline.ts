// What a module declares at its top, what it exports, and who uses which of it. Syntax only.

import type { Range } from '../model.js';
import { isFunctionNode } from '../syntax/functions.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { type Names, visibleAt } from '../syntax/scopes.js';
import { ts } from '../typescript.js';

export type Kind = 'import' | 'function' | 'class' | 'variable' | 'type';

export interface Declared {
  readonly name: string;
  readonly kind: Kind;
  readonly statement: ts.Statement;
  /** The declaration itself; for a variable the part that holds its value. */
  readonly node: ts.Node;
  readonly at: number;
}

export class Outline {
  readonly tree: ts.SourceFile;
  readonly declared: readonly Declared[];
  /** Names by which others see what is declared here; of a default export the local name. */
  readonly exported: ReadonlySet<string>;
  readonly #uses: readonly { readonly name: string; readonly at: number }[];

  constructor(tree: ts.SourceFile, names: Names) {
    this.tree = tree;
    this.declared = tree.statements.flatMap((statement) => declaredBy(statement));
    this.exported = new Set(tree.statements.flatMap(exportedBy));
    const own = new Set(this.declared.map(({ name }) => name));
    this.#uses = names.references.filter(
      ({ name, at }) => own.has(name) && this.#isAtTop(visibleAt(names, name, at)?.scope),
    );
  }

  named(name: string): Declared[] {
    return this.declared.filter((each) => each.name === name);
  }

  at(offset: number): Declared | undefined {
    return this.declared.find((each) => each.at === offset);
  }

  /** Offsets at which a name of the module is used. */
  usesOf(name: string): number[] {
    return this.#uses.filter((use) => use.name === name).map(({ at }) => at);
  }

  /** Names of the module that are used in a range, each once. */
  namesIn(range: Range): string[] {
    return [...new Set(this.usesIn(range).map(({ name }) => name))];
  }

  usesIn(range: Range): { readonly name: string; readonly at: number }[] {
    return this.#uses.filter(({ at }) => contains(range, { start: at, end: at + 1 }));
  }

  #isAtTop(scope: Range | undefined): boolean {
    return scope !== undefined && scope.start === 0 && scope.end > this.tree.end;
  }
}

function declaredBy(statement: ts.Statement): Declared[] {
  if (ts.isImportDeclaration(statement)) return importedBy(statement);
  if (ts.isImportEqualsDeclaration(statement)) return [one(statement.name, 'import', statement, statement)];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    const kind = ts.isFunctionDeclaration(statement) ? 'function' : 'class';
    return statement.name === undefined ? [] : [one(statement.name, kind, statement, statement)];
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [one(statement.name, 'type', statement, statement)];
  if (ts.isEnumDeclaration(statement)) return [one(statement.name, 'class', statement, statement)];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration) => variablesOf(declaration, statement));
}

function importedBy(statement: ts.ImportDeclaration): Declared[] {
  const { importClause } = statement;
  const { namedBindings } = importClause ?? {};
  const names = [
    importClause?.name,
    ...(namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings.name]
        : namedBindings.elements.map(({ name }) => name)),
  ];
  return names.flatMap((name) => (name === undefined ? [] : [one(name, 'import', statement, name.parent)]));
}

function variablesOf(declaration: ts.VariableDeclaration, statement: ts.VariableStatement): Declared[] {
  const { initializer } = declaration;
  const kind: Kind = isRequire(initializer)
    ? 'import'
    : initializer !== undefined && isFunctionNode(initializer)
      ? 'function'
      : 'variable';
  return boundBy(declaration.name).map((name) => one(name, kind, statement, initializer ?? declaration));
}

export function boundBy(name: ts.BindingName): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundBy(element.name)));
}

/** `require('m')`, and a member of it. */
function isRequire(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isPropertyAccessExpression(node)) return isRequire(node.expression);
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function one(name: ts.Identifier, kind: Kind, statement: ts.Statement, node: ts.Node): Declared {
  return { name: name.text, kind, statement, node, at: name.getStart() };
}

function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (statement.moduleSpecifier !== undefined || exportClause === undefined || !ts.isNamedExports(exportClause))
      return [];
    return exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  }
  if (ts.isExportAssignment(statement)) return ts.isIdentifier(statement.expression) ? [statement.expression.text] : [];
  if (ts.isExpressionStatement(statement)) return handedOut(statement.expression);
  return isExported(statement) ? declaredBy(statement).map(({ name }) => name) : [];
}

/** `module.exports = { load, save }`, `exports.load = load`. */
function handedOut(node: ts.Expression): string[] {
  if (!ts.isBinaryExpression(node) || !isExportsTarget(node.left)) return [];
  const { right } = node;
  if (ts.isIdentifier(right)) return [right.text];
  if (!ts.isObjectLiteralExpression(right)) return [];
  return right.properties.flatMap((property) => {
    if (ts.isShorthandPropertyAssignment(property)) return [property.name.text];
    return ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer)
      ? [property.initializer.text]
      : [];
  });
}

/** `exports.name`, `module.exports`, `module.exports.name`. */
export function isExportsTarget(node: ts.Node): boolean {
  return /^(?:module\.)?exports(?:\.[\w$]+)?$/.test(node.getText());
}

export function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

export function isInside(outer: ts.Node, at: number): boolean {
  return contains(rangeOf(outer), { start: at, end: at + 1 });
}
