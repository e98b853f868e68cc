// What of a module goes along with the functions that move, and what they then have to import from it.

import type { Range } from '../model.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { type Declared, isExported, isExportsTarget, type Outline } from './outline.js';
import type { Root } from './roots.js';

export interface Extraction {
  /** Statements that are no longer needed where they stand. */
  readonly moved: ReadonlySet<ts.Statement>;
  /** Names of functions, classes and constants that stay, and that the moved code imports from there. */
  readonly shared: ReadonlySet<string>;
  /** The same for types. */
  readonly types: ReadonlySet<string>;
  /** Names of imports that the moved code uses. */
  readonly imports: ReadonlySet<string>;
}

/** One function, and what only it uses. */
export function extractionOf(outline: Outline, root: Root): Extraction {
  const body = rangeOf(root.node.body);
  let moved = reachable(outline, [body], () => true);
  for (let before = -1; before !== moved.size; ) {
    before = moved.size;
    const insides = [body, ...[...moved].map(rangeOf)];
    const isFree = (statement: ts.Statement): boolean => isUsedOnlyIn(outline, statement, insides, root);
    moved = reachable(outline, [body], (statement) => moved.has(statement) && isFree(statement));
  }
  moved.delete(root.statement);
  return completed(outline, moved, [rangeOf(root.node), ...[...moved].map(rangeOf)], root.statement);
}

/** Everything but the exported functions, what describes them, and what says that they are exported. */
export function wholeExtraction(outline: Outline, roots: readonly Root[]): Extraction {
  const stays = new Set<ts.Statement>(roots.map(({ statement }) => statement));
  const signatures = roots.flatMap(({ node }) => [{ start: node.getStart(), end: node.body.getStart() }]);
  for (let before = -1; before !== stays.size; ) {
    before = stays.size;
    const described = [...stays].filter(isType).map(rangeOf);
    for (const name of [...signatures, ...described].flatMap((range) => outline.namesIn(range)))
      for (const { kind, statement } of outline.named(name)) if (kind === 'type') stays.add(statement);
  }
  const moved = new Set(
    outline.tree.statements.filter(
      (statement) => !stays.has(statement) && !isBinding(statement) && !isPublicType(outline, statement),
    ),
  );
  return completed(outline, moved, [...roots.map(({ node }) => rangeOf(node)), ...[...moved].map(rangeOf)]);
}

function isType(statement: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function isPublicType(outline: Outline, statement: ts.Statement): boolean {
  return (
    isType(statement) &&
    outline.declared.some((each) => each.statement === statement && outline.exported.has(each.name))
  );
}

/** Imports and exports; what is imported for what it does alone goes along. */
function isBinding(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause !== undefined;
  if (ts.isVariableStatement(statement)) return /=\s*require\(/.test(statement.getText()) && !isExported(statement);
  if (ts.isExpressionStatement(statement))
    return (
      ts.isStringLiteral(statement.expression) ||
      (ts.isBinaryExpression(statement.expression) && isExportsTarget(statement.expression.left))
    );
  return (
    ts.isImportEqualsDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)
  );
}

/** Statements that declare what is used in these ranges, directly or by each other. */
function reachable(
  outline: Outline,
  from: readonly Range[],
  mayGo: (statement: ts.Statement) => boolean,
): Set<ts.Statement> {
  const found = new Set<ts.Statement>();
  const queue = [...from];
  for (let range = queue.shift(); range !== undefined; range = queue.shift()) {
    for (const { kind, statement } of outline.namesIn(range).flatMap((name) => outline.named(name))) {
      if (kind === 'import' || found.has(statement) || !mayGo(statement)) continue;
      found.add(statement);
      queue.push(rangeOf(statement));
    }
  }
  return found;
}

function isUsedOnlyIn(outline: Outline, statement: ts.Statement, insides: readonly Range[], root: Root): boolean {
  if (statement === root.statement) return true;
  const own = outline.declared.filter((each) => each.statement === statement);
  return own.every(
    ({ name }) =>
      !outline.exported.has(name) &&
      outline.usesOf(name).every((at) => insides.some((inside) => contains(inside, { start: at, end: at + 1 }))),
  );
}

function completed(
  outline: Outline,
  moved: ReadonlySet<ts.Statement>,
  ranges: readonly Range[],
  own?: ts.Statement,
): Extraction {
  const used = new Set(ranges.flatMap((range) => outline.namesIn(range)));
  const rootNames = new Set(
    outline.declared
      .filter((each) => ranges.some(({ start }) => start === each.node.getStart()))
      .map(({ name }) => name),
  );
  const pick = (wanted: (declared: Declared) => boolean): Set<string> =>
    new Set(outline.declared.filter((each) => used.has(each.name) && wanted(each)).map(({ name }) => name));
  const isLeft = ({ statement, name }: Declared): boolean =>
    !moved.has(statement) && statement !== own && !rootNames.has(name);
  return {
    moved,
    shared: pick((each) => isLeft(each) && each.kind !== 'import' && each.kind !== 'type'),
    types: pick((each) => isLeft(each) && each.kind === 'type'),
    imports: pick(({ kind }) => kind === 'import'),
  };
}
