// Which module a file's top-level names come from, by its import and require statements alone: no scopes, no types.
import { ts } from '../typescript.js';

export interface ImportedName {
  /** As written, without `node:`. */
  readonly module: string;
  /** `*` for the module itself, by namespace, default or `require`. */
  readonly exported: string;
}

const known = new WeakMap<ts.SourceFile, ReadonlyMap<string, ImportedName>>();

export function importedNames(tree: ts.SourceFile): ReadonlyMap<string, ImportedName> {
  const found = known.get(tree) ?? new Map(tree.statements.flatMap(namesIn));
  known.set(tree, found);
  return found;
}

/** Whether a file imports one of these modules, under whatever name. */
export function importsModule(tree: ts.SourceFile, module: string): boolean {
  return [...importedNames(tree).values()].some((entry) => entry.module === module);
}

function namesIn(statement: ts.Statement): [string, ImportedName][] {
  if (ts.isImportDeclaration(statement)) return importNames(statement);
  if (ts.isImportEqualsDeclaration(statement)) {
    const { moduleReference } = statement;
    return ts.isExternalModuleReference(moduleReference) ? whole(statement.name, moduleReference.expression) : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer === undefined ? [] : required(name, initializer),
  );
}

function importNames({ importClause, moduleSpecifier }: ts.ImportDeclaration): [string, ImportedName][] {
  const named = importClause?.namedBindings;
  const single = [importClause?.name, named !== undefined && ts.isNamespaceImport(named) ? named.name : undefined];
  const elements = named !== undefined && ts.isNamedImports(named) ? named.elements : [];
  const module = specifierText(moduleSpecifier);
  return [
    ...single.flatMap((name) => (name === undefined ? [] : whole(name, moduleSpecifier))),
    ...elements.map(({ name, propertyName }): [string, ImportedName] => [
      name.text,
      { module, exported: exportedName((propertyName ?? name).text) },
    ]),
  ];
}

/** `const name = require(…)`, `const { name } = require(…)`, `const name = require(…).name`. */
function required(name: ts.BindingName, initializer: ts.Expression): [string, ImportedName][] {
  if (ts.isPropertyAccessExpression(initializer)) {
    const [found] = ts.isIdentifier(name) ? required(name, initializer.expression) : [];
    return found === undefined ? [] : [[found[0], { ...found[1], exported: exportedName(initializer.name.text) }]];
  }
  const specifier = requireSpecifier(initializer);
  if (specifier === undefined) return [];
  if (ts.isIdentifier(name)) return whole(name, specifier);
  if (!ts.isObjectBindingPattern(name)) return [];
  return name.elements.flatMap((element): [string, ImportedName][] =>
    ts.isIdentifier(element.name)
      ? [
          [
            element.name.text,
            {
              module: specifierText(specifier),
              exported: exportedName((element.propertyName ?? element.name).getText()),
            },
          ],
        ]
      : [],
  );
}

function requireSpecifier(node: ts.Expression): ts.Expression | undefined {
  const isRequire = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isRequire ? node.arguments[0] : undefined;
}

function whole(name: ts.Identifier, specifier: ts.Expression): [string, ImportedName][] {
  return [[name.text, { module: specifierText(specifier), exported: '*' }]];
}

function exportedName(name: string): string {
  return name === 'default' ? '*' : name;
}

function specifierText(specifier: ts.Expression): string {
  return ts.isStringLiteralLike(specifier) ? specifier.text.replace(/^node:(?!test$)/, '') : '';
}
