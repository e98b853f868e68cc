// Which names a file declares, where they can be seen, and who uses them: enough to add, rename and remove imports.
// Lexical only; what a name means is the oracle's business.

import type { Range } from '../model.js';
import { ts } from '../typescript.js';
import { walk } from './parse.js';

export interface ScopedName {
  readonly name: string;
  /** Where the name is visible. */
  readonly scope: Range;
  /** Offset of the declaring identifier. */
  readonly at: number;
}

export interface Reference {
  readonly name: string;
  readonly at: number;
}

export interface Names {
  readonly declared: readonly ScopedName[];
  /** Uses of names; declarations, property names and labels are none. */
  readonly references: readonly Reference[];
}

export function namesOf(tree: ts.SourceFile): Names {
  const declared: ScopedName[] = [];
  const references: Reference[] = [];
  const isJs = !/\.[cm]?tsx?$/.test(tree.fileName);
  walk(tree, (node) => {
    if (isJs) references.push(...documented(node));
    if (!ts.isIdentifier(node)) return;
    const scope = declarationScope(node);
    if (scope !== undefined) declared.push({ name: node.text, scope, at: node.getStart() });
    else if (isUse(node)) references.push({ name: node.text, at: node.getStart() });
  });
  return { declared, references };
}

/** Names that the types in a node's JSDoc mention: JavaScript has no others. */
function documented(node: ts.Node): Reference[] {
  const { jsDoc } = node as { readonly jsDoc?: readonly ts.JSDoc[] };
  const found: Reference[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner) && isUse(inner) && ts.findAncestor(inner, ts.isJSDocTypeExpression))
      found.push({ name: inner.text, at: inner.getStart() });
  };
  for (const doc of jsDoc ?? []) walk(doc, visit);
  return found;
}

/** The declaration that a use at this offset sees: the innermost scope that declares the name. */
export function visibleAt(names: Names, name: string, offset: number): ScopedName | undefined {
  let best: ScopedName | undefined;
  for (const candidate of names.declared) {
    const { scope } = candidate;
    if (candidate.name !== name || offset < scope.start || offset >= scope.end) continue;
    if (best === undefined || scope.end - scope.start <= best.scope.end - best.scope.start) best ??= candidate;
    if (scope.end - scope.start < best.scope.end - best.scope.start) best = candidate;
  }
  return best;
}

/** The names that are left once these bindings and all their uses are gone. */
export function withoutBindings(
  names: Names,
  gone: ReadonlySet<{ readonly at: number; readonly uses: readonly number[] }>,
): Names {
  const offsets = new Set([...gone].flatMap((binding) => [binding.at, ...binding.uses]));
  return {
    declared: names.declared.filter((entry) => !offsets.has(entry.at)),
    references: names.references.filter((entry) => !offsets.has(entry.at)),
  };
}

/** Scope of the name that this identifier declares; undefined when it declares none. */
function declarationScope(id: ts.Identifier): Range | undefined {
  const { parent } = id;
  if (ts.isVariableDeclaration(parent) && parent.name === id) return variableScope(parent);
  if (ts.isBindingElement(parent) && parent.name === id) return bindingScope(parent);
  if (ts.isParameter(parent) && parent.name === id) return whole(parent.parent);
  if ((ts.isFunctionExpression(parent) || ts.isClassExpression(parent)) && parent.name === id) return whole(parent);
  if (isNamedDeclaration(parent) && parent.name === id) return enclosingBlock(parent.parent);
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return whole(id.getSourceFile());
  if (ts.isImportEqualsDeclaration(parent) && parent.name === id) return enclosingBlock(parent.parent);
  if (ts.isImportSpecifier(parent)) return parent.name === id ? whole(id.getSourceFile()) : undefined;
  if (ts.isTypeParameterDeclaration(parent) && parent.name === id) return whole(parent.parent);
  return undefined;
}

function isNamedDeclaration(node: ts.Node): node is ts.DeclarationStatement {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node)
  );
}

function bindingScope(element: ts.BindingElement): Range {
  let root: ts.Node = element;
  while (
    ts.isBindingElement(root) ||
    ts.isBindingName(root) ||
    ts.isObjectBindingPattern(root) ||
    ts.isArrayBindingPattern(root)
  ) {
    root = root.parent;
  }
  return ts.isVariableDeclaration(root) ? variableScope(root) : whole(root.parent);
}

function variableScope(declaration: ts.VariableDeclaration): Range {
  const { parent } = declaration;
  if (ts.isCatchClause(parent)) return whole(parent);
  const blockScoped = (parent.flags & ts.NodeFlags.BlockScoped) !== 0;
  return blockScoped ? enclosingBlock(parent.parent) : functionScope(parent);
}

function enclosingBlock(node: ts.Node): Range {
  const block = ts.findAncestor(
    node,
    (n) =>
      ts.isBlock(n) ||
      ts.isSourceFile(n) ||
      ts.isModuleBlock(n) ||
      ts.isCaseBlock(n) ||
      ts.isIterationStatement(n, false) ||
      ts.isClassStaticBlockDeclaration(n),
  );
  return whole(block ?? node.getSourceFile());
}

function functionScope(node: ts.Node): Range {
  const owner = ts.findAncestor(
    node,
    (n) => ts.isFunctionLike(n) || ts.isSourceFile(n) || ts.isModuleBlock(n) || ts.isClassStaticBlockDeclaration(n),
  );
  return whole(owner ?? node.getSourceFile());
}

function whole(node: ts.Node): Range {
  return ts.isSourceFile(node) ? { start: 0, end: node.end + 1 } : { start: node.getStart(), end: node.end };
}

/** Whether an identifier uses a name: it declares none, and is neither a property's nor a label's. */
export function isReference(id: ts.Identifier): boolean {
  return declarationScope(id) === undefined && isUse(id);
}

function isUse(id: ts.Identifier): boolean {
  const { parent } = id;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === id;
  if (ts.isQualifiedName(parent)) return parent.left === id;
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) return parent.name !== id;
  if (ts.isBindingElement(parent)) return parent.propertyName !== id;
  if (ts.isImportSpecifier(parent)) return false;
  if (ts.isExportSpecifier(parent))
    return parent.parent.parent.moduleSpecifier === undefined && (parent.propertyName ?? parent.name) === id;
  if (ts.isNamespaceExport(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent))
    return false;
  if (ts.isJsxAttribute(parent) || ts.isMetaProperty(parent) || ts.isNamedTupleMember(parent))
    return parent.name !== id;
  if (ts.isClassElement(parent) || ts.isTypeElement(parent)) return (parent as ts.NamedDeclaration).name !== id;
  return true;
}
