// Imports and requires of a file as plain data: what they bind, who uses the bindings, and what can be taken out.

import type { Range } from '../model.js';
import { ts } from '../typescript.js';
import { rangeOf } from './nodes.js';
import { walk } from './parse.js';
import { type Names, visibleAt } from './scopes.js';

export interface Binding {
  readonly local: string;
  /** Exported name; `*` for the module itself (namespace, default of a built-in, `require`). */
  readonly imported: string;
  /** Offset of the declaring identifier. */
  readonly at: number;
  /** What goes when the binding goes: a specifier in braces, a name, a whole declarator. */
  readonly range: Range;
  readonly typeOnly: boolean;
  /** Offsets of its uses. */
  readonly uses: readonly number[];
  /** Where it can be seen. */
  readonly scope: Range;
}

export interface ImportFact {
  /** `dynamic`: `const … = await import('m')`; `alias`: `const read = fs.readFileSync`, a further name for an import's member. */
  readonly form: 'import' | 'require' | 'import-equals' | 'dynamic' | 'alias';
  readonly module: string;
  /** The module's name between its quotes. */
  readonly specifier: Range;
  readonly statement: Range;
  readonly typeOnly: boolean;
  readonly bindings: readonly Binding[];
  /** `{ … }` of named bindings, braces included. */
  readonly braces: Range | undefined;
  /** Other declarators share the statement: `const fs = require('fs'), os = require('os')`. */
  readonly shared: boolean;
}

export function importsOf(tree: ts.SourceFile, names: Names): ImportFact[] {
  const facts: ImportFact[] = [];
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) facts.push(importFact(node, names));
    else if (ts.isImportEqualsDeclaration(node)) facts.push(...importEqualsFact(node, names));
    else if (ts.isVariableDeclaration(node)) facts.push(...requireFact(node, names), ...aliasFact(node, names));
  });
  return facts;
}

/** Local names of modules that are bound as a whole, by namespace, default or `require`, each with its module's specifier. */
export function wholeModules(tree: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  walk(tree, (node) => {
    for (const [name, module] of boundModules(node)) if (module !== undefined) found.set(name.text, module);
  });
  return found;
}

function boundModules(node: ts.Node): (readonly [ts.Identifier, string | undefined])[] {
  if (ts.isImportDeclaration(node)) {
    const { importClause: { name, namedBindings } = {}, moduleSpecifier } = node;
    const single = namedBindings !== undefined && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined;
    const listed = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? defaults(namedBindings) : [];
    const module = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
    return [name, single, ...listed].flatMap((each) => (each === undefined ? [] : [[each, module] as const]));
  }
  if (ts.isImportEqualsDeclaration(node)) {
    const { name, moduleReference: reference } = node;
    const isModule = ts.isExternalModuleReference(reference) && ts.isStringLiteral(reference.expression);
    return isModule ? [[name, reference.expression.text]] : [];
  }
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return [];
  const names = ts.isIdentifier(node.name) ? [node.name] : defaults(node.name);
  if (names.length === 0) return [];
  const module = requiredModule(node.initializer)?.module;
  return names.map((name) => [name, module]);
}

/** `{ default as name }`, `{ default: name }` */
function defaults({ elements }: ts.NamedImports | ts.BindingPattern): ts.Identifier[] {
  return elements.flatMap((element) => {
    if (ts.isOmittedExpression(element) || element.propertyName?.getText() !== 'default') return [];
    return ts.isIdentifier(element.name) ? [element.name] : [];
  });
}

function importFact(node: ts.ImportDeclaration, names: Names): ImportFact {
  const clause = node.importClause;
  const named = clause?.namedBindings;
  const bindings: Binding[] = [];
  const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (clause?.name) bindings.push(bind(names, clause.name, 'default', rangeOf(clause.name), typeOnly));
  if (named && ts.isNamespaceImport(named)) bindings.push(bind(names, named.name, '*', rangeOf(named), typeOnly));
  if (named && ts.isNamedImports(named)) {
    for (const element of named.elements) {
      const imported = (element.propertyName ?? element.name).text;
      bindings.push(bind(names, element.name, imported, rangeOf(element), typeOnly || element.isTypeOnly));
    }
  }
  return {
    form: 'import',
    module: ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '',
    specifier: inner(node.moduleSpecifier),
    statement: rangeOf(node),
    typeOnly,
    bindings,
    braces: named && ts.isNamedImports(named) ? rangeOf(named) : undefined,
    shared: false,
  };
}

function importEqualsFact(node: ts.ImportEqualsDeclaration, names: Names): ImportFact[] {
  const { moduleReference } = node;
  if (!ts.isExternalModuleReference(moduleReference) || !ts.isStringLiteral(moduleReference.expression)) return [];
  return [
    {
      form: 'import-equals',
      module: moduleReference.expression.text,
      specifier: inner(moduleReference.expression),
      statement: rangeOf(node),
      typeOnly: node.isTypeOnly,
      bindings: handedOut(node, [bind(names, node.name, '*', rangeOf(node.name), node.isTypeOnly)]),
      braces: undefined,
      shared: false,
    },
  ];
}

/** `const x = require('m')`, `const { a, b: c } = require('m')`, and the same behind `.promises`. */
function requireFact(node: ts.VariableDeclaration, names: Names): ImportFact[] {
  const required = node.initializer && requiredModule(node.initializer);
  const list = node.parent;
  if (required === undefined || !ts.isVariableDeclarationList(list) || !ts.isVariableStatement(list.parent)) return [];
  const bindings: Binding[] = [];
  if (ts.isIdentifier(node.name)) bindings.push(bind(names, node.name, '*', rangeOf(node), false));
  else if (ts.isObjectBindingPattern(node.name)) bindings.push(...patternBindings(node.name, names));
  if (bindings.length === 0) return [];
  return [
    {
      form: required.form,
      module: required.module,
      specifier: required.specifier,
      statement: rangeOf(list.parent),
      typeOnly: false,
      bindings: handedOut(list.parent, bindings),
      braces: ts.isObjectBindingPattern(node.name) && !isExported(list.parent) ? rangeOf(node.name) : undefined,
      shared: list.declarations.length > 1,
    },
  ];
}

/** An exported name is used by others: it stays, and stays what it is. */
function handedOut(node: ts.HasModifiers, bindings: readonly Binding[]): readonly Binding[] {
  return isExported(node) ? bindings.map((binding) => ({ ...binding, uses: [...binding.uses, binding.at] })) : bindings;
}

function isExported(node: ts.HasModifiers): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
}

function patternBindings(pattern: ts.ObjectBindingPattern, names: Names): Binding[] {
  const simple = pattern.elements.every(
    (element) =>
      ts.isIdentifier(element.name) && element.initializer === undefined && element.dotDotDotToken === undefined,
  );
  if (!simple) return [];
  return pattern.elements.map((element) => {
    const imported = element.propertyName ?? element.name;
    const text = ts.isIdentifier(imported) || ts.isStringLiteral(imported) ? imported.text : imported.getText();
    return bind(names, element.name as ts.Identifier, text, rangeOf(element), false);
  });
}

/** `const read = fs.readFileSync` goes once nobody uses it, if nobody else can see it. */
function aliasFact(node: ts.VariableDeclaration, names: Names): ImportFact[] {
  const { initializer, name } = node;
  const list = node.parent;
  if (initializer === undefined || !ts.isIdentifier(name) || !ts.isPropertyAccessExpression(initializer)) return [];
  if (
    !ts.isVariableDeclarationList(list) ||
    (list.flags & ts.NodeFlags.Const) === 0 ||
    !ts.isVariableStatement(list.parent)
  )
    return [];
  if (!isNameOfMember(initializer) || list.declarations.length > 1 || list.parent.modifiers !== undefined) return [];
  const binding = bind(names, name, '', rangeOf(node), false);
  const base = { module: '', specifier: { start: 0, end: 0 }, typeOnly: false, braces: undefined, shared: false };
  return [{ ...base, form: 'alias', statement: rangeOf(list.parent), bindings: [binding] }];
}

function isNameOfMember(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) ? isNameOfMember(node.expression) : ts.isIdentifier(node);
}

interface Required {
  readonly form: 'require' | 'dynamic';
  readonly module: string;
  readonly specifier: Range;
}

function requiredModule(node: ts.Expression): Required | undefined {
  if (ts.isAwaitExpression(node)) return dynamicModule(node.expression);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'promises') {
    const base = requiredModule(node.expression);
    return base && { ...base, module: `${base.module}/promises`, specifier: { start: 0, end: 0 } };
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'require')
    return undefined;
  const [argument] = node.arguments;
  if (argument === undefined || !ts.isStringLiteralLike(argument)) return undefined;
  return { form: 'require', module: argument.text, specifier: inner(argument) };
}

function dynamicModule(node: ts.Expression): Required | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [argument] = node.arguments;
  if (argument === undefined || !ts.isStringLiteralLike(argument)) return undefined;
  return { form: 'dynamic', module: argument.text, specifier: inner(argument) };
}

function bind(names: Names, name: ts.Identifier, imported: string, range: Range, typeOnly: boolean): Binding {
  const at = name.getStart();
  const declared = names.declared.find((entry) => entry.at === at);
  const uses = names.references
    .filter((reference) => reference.name === name.text && visibleAt(names, name.text, reference.at)?.at === at)
    .map((reference) => reference.at);
  const scope = declared?.scope ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
  return { local: name.text, imported, at, range, typeOnly, uses, scope };
}

function inner(literal: ts.Node): Range {
  return { start: literal.getStart() + 1, end: literal.end - 1 };
}
