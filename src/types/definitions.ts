// From a name to the declarations it refers to, through imports, re-exports, shorthand properties and `this`.
import { ts } from '../typescript.js';
import type { Declared } from './oracle.js';
import { membersOfPrivateField } from './private-fields.js';

/** undefined: the checker knows nothing of the name (an untyped receiver, a computed key). */
export function definitions(checker: ts.TypeChecker, node: ts.Node): Declared[] | undefined {
  const symbol = symbolAt(checker, node);
  if (symbol === undefined) {
    const held = membersOfPrivateField(checker, node)?.flatMap((member) => member.declarations ?? []);
    return held === undefined || held.length === 0 ? undefined : held.map(declared);
  }
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const found = target.declarations ?? (symbol === target ? [] : (symbol.declarations ?? []));
  return found.length === 0 ? undefined : found.map(declared);
}

function symbolAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const { parent } = node;
  // `spyOn(store, 'load')` names a member of its first argument.
  const [first] = parent !== undefined && ts.isCallExpression(parent) ? parent.arguments : [];
  if (first !== undefined && ts.isStringLiteralLike(node))
    return checker.getTypeAtLocation(first).getProperty(node.text);
  if (parent !== undefined && ts.isShorthandPropertyAssignment(parent))
    return checker.getShorthandAssignmentValueSymbol(parent);
  if (parent !== undefined && ts.isExportSpecifier(parent) && parent.parent.parent.moduleSpecifier === undefined) {
    return checker.getExportSpecifierLocalTargetSymbol(parent);
  }
  if (parent !== undefined && ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const key = parent.propertyName ?? parent.name;
    if (key === node && ts.isIdentifier(key)) return checker.getTypeAtLocation(parent.parent).getProperty(key.text);
  }
  return checker.getSymbolAtLocation(node);
}

/** Same-named members of all base classes and implemented interfaces. */
export function baseMembers(checker: ts.TypeChecker, name: ts.Node): Declared[] {
  const member = name.parent;
  const holder = member.parent;
  if (!ts.isClassLike(holder) && !ts.isInterfaceDeclaration(holder)) return [];
  const found: Declared[] = [];
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    const symbol = type.getProperty(name.getText());
    const bases = (symbol?.declarations ?? []).map(declared);
    // What a dependency declares to take a promise as well forbids nothing.
    if (symbol !== undefined && !(bases.every((base) => base.external) && admitsPromise(checker, symbol, name)))
      found.push(...bases);
    for (const node of type.symbol?.declarations ?? []) visitHeritage(node);
  };
  const visitHeritage = (node: ts.Node): void => {
    if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return;
    for (const clause of node.heritageClauses ?? [])
      for (const base of clause.types) visit(checker.getTypeAtLocation(base));
  };
  visitHeritage(holder);
  return found;
}

/** Libraries that say `any` where they take a promise. */
const awaitsAny = /\/node_modules\/@nestjs\//;

function admitsPromise(checker: ts.TypeChecker, symbol: ts.Symbol, place: ts.Node): boolean {
  const isLoose = symbol.declarations?.some((node) => awaitsAny.test(node.getSourceFile().fileName)) ?? false;
  const signatures = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, place)).getCallSignatures();
  const admits = (type: ts.Type): boolean =>
    type.isUnion()
      ? type.types.some(admits)
      : (type.flags & ts.TypeFlags.Any) !== 0
        ? isLoose
        : checker.getPropertyOfType(type, 'then') !== undefined;
  return signatures.length > 0 && signatures.every((signature) => admits(signature.getReturnType()));
}

/** Declarations that a module exports, the members of the classes and objects among them, and the functions they hold. */
export function moduleExports(checker: ts.TypeChecker, tree: ts.SourceFile): Declared[] {
  // The checker names modules with imports and exports only; one of `require` has its symbol nevertheless.
  const module = checker.getSymbolAtLocation(tree) ?? (tree as { readonly symbol?: ts.Symbol }).symbol;
  const assigned = module?.exports?.get(ts.InternalSymbolName.ExportEquals);
  const exported = [
    ...(module === undefined ? [] : checker.getExportsOfModule(module)),
    ...(assigned === undefined ? [] : [assigned, ...checker.getTypeOfSymbolAtLocation(assigned, tree).getProperties()]),
  ];
  const targets = exported.map((symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
  );
  const members = targets.flatMap((symbol) => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, tree);
    const instance =
      (symbol.flags & ts.SymbolFlags.Class) === 0 ? [] : checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    return [...type.getProperties(), ...instance];
  });
  const functions = [...targets, ...members].flatMap((symbol) =>
    checker
      .getTypeOfSymbolAtLocation(symbol, tree)
      .getCallSignatures()
      .flatMap((signature) => signature.declaration ?? []),
  );
  const declarations = [...targets, ...members].flatMap((symbol) => symbol.declarations ?? []);
  return [...declarations, ...functions.filter((node) => !ts.isJSDocSignature(node))].map(declared);
}

function declared(node: ts.Declaration): Declared {
  const source = node.getSourceFile();
  const external = source.isDeclarationFile || /\/node_modules\//.test(source.fileName);
  return { file: source.fileName, at: (ts.getNameOfDeclaration(node) ?? node).getStart(), external };
}
