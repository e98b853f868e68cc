// Follows an expression to where its value comes from. Imports are taken at their word (the module's name, not the
// declaration that its types re-export), so that `graceful-fs` stays itself and untyped packages work too.
import { isBuiltin } from 'node:module';
import { ts } from '../typescript.js';
import { declaredOrigin, isAmbient } from './declared.js';
import type { Origin } from './oracle.js';
import { isReassigned } from './reassigned.js';

const unknown: Origin = { kind: 'unknown' };
const own: Origin = { kind: 'own' };
const globalObjects = new Set(['globalThis', 'global', 'window', 'self']);
const interopHelpers = /^(?:__importStar|__importDefault|__toESM|_interopRequire\w*|_interopNamespace\w*)$/;
/** Longer chains of aliases than this are cycles. */
const maxSteps = 40;

export function traceOrigin(checker: ts.TypeChecker, node: ts.Expression): Origin {
  return new Tracer(checker).expression(node);
}

class Tracer {
  #steps = 0;
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  expression(node: ts.Expression): Origin {
    if (++this.#steps > maxSteps) return unknown;
    const bare = stripped(node);
    if (ts.isIdentifier(bare)) return this.#identifier(bare);
    if (ts.isPropertyAccessExpression(bare)) return this.#member(bare.expression, bare.name.text, bare.name);
    if (ts.isElementAccessExpression(bare)) {
      const key = bare.argumentExpression;
      return ts.isStringLiteralLike(key) ? this.#member(bare.expression, key.text, key) : this.#bySignature(bare);
    }
    if (ts.isAwaitExpression(bare)) return this.#awaited(stripped(bare.expression));
    if (ts.isNewExpression(bare)) return this.#instance(bare);
    return ts.isCallExpression(bare) ? this.#call(bare) : unknown;
  }

  #identifier(id: ts.Identifier): Origin {
    if (globalObjects.has(id.text)) return { kind: 'external', module: 'global', path: [] };
    const symbol = this.#checker.getSymbolAtLocation(id);
    if (symbol?.declarations === undefined) {
      return symbol === undefined ? { kind: 'external', module: 'global', path: [id.text] } : unknown;
    }
    return this.#symbol(symbol);
  }

  #symbol(symbol: ts.Symbol): Origin {
    const declarations = symbol.declarations ?? [];
    for (const declaration of declarations) {
      const found = this.#declaration(declaration, symbol);
      if (found.kind !== 'unknown') return found;
    }
    return unknown;
  }

  #declaration(node: ts.Declaration, symbol: ts.Symbol): Origin {
    if (++this.#steps > maxSteps) return unknown;
    if (isAmbient(node)) return declaredOrigin(node, symbol);
    if (ts.isImportSpecifier(node))
      return this.#imported(node, node.parent.parent.parent, [(node.propertyName ?? node.name).text]);
    if (ts.isImportClause(node)) return this.#imported(node, node.parent, ['default']);
    if (ts.isNamespaceImport(node)) return this.#imported(node, node.parent.parent, []);
    if (ts.isImportEqualsDeclaration(node)) return this.#importEquals(node, symbol);
    if (ts.isExportSpecifier(node)) return this.#exportSpecifier(node, symbol);
    if (ts.isVariableDeclaration(node)) return this.#variable(node);
    if (ts.isBindingElement(node)) return this.#bindingElement(node);
    return this.#assigned(node);
  }

  #assigned(node: ts.Declaration): Origin {
    // Only what a module exports is a re-export; any other table may be given other entries while it runs.
    if (ts.isPropertyAssignment(node))
      return isExportedObject(node.parent) ? this.#ownUnlessExternal(node.initializer) : own;
    if (ts.isShorthandPropertyAssignment(node)) {
      if (!isExportedObject(node.parent)) return own;
      const symbol = this.#checker.getShorthandAssignmentValueSymbol(node);
      return symbol === undefined ? unknown : this.#symbol(symbol);
    }
    if (ts.isExportAssignment(node)) return this.#ownUnlessExternal(node.expression);
    const assignment = ts.isBinaryExpression(node) ? node : node.parent;
    if (assignment !== undefined && ts.isBinaryExpression(assignment) && ts.isSourceFile(assignment.parent.parent)) {
      return this.#ownUnlessExternal(assignment.right);
    }
    return ts.isParameter(node) ? unknown : own;
  }

  #ownUnlessExternal(value: ts.Expression): Origin {
    const found = this.expression(value);
    return found.kind === 'external' ? found : own;
  }

  #imported(
    node: ts.Declaration,
    declaration: ts.ImportDeclaration | ts.JSDocImportTag,
    path: readonly string[],
  ): Origin {
    const { moduleSpecifier } = declaration;
    if (!ts.isStringLiteral(moduleSpecifier)) return unknown;
    const name = externalModule(moduleSpecifier.text, () => this.#isOwnModule(moduleSpecifier));
    if (name !== undefined) return external(name, path);
    const symbol =
      'name' in node && node.name ? this.#checker.getSymbolAtLocation(node.name as ts.Identifier) : undefined;
    return this.#aliased(symbol);
  }

  #importEquals(node: ts.ImportEqualsDeclaration, symbol: ts.Symbol): Origin {
    const { moduleReference } = node;
    if (!ts.isExternalModuleReference(moduleReference)) return this.#aliased(symbol);
    const argument = moduleReference.expression;
    if (!ts.isStringLiteral(argument)) return unknown;
    const name = externalModule(argument.text, () => this.#isOwnModule(argument));
    return name === undefined ? this.#aliased(symbol) : external(name, []);
  }

  #exportSpecifier(node: ts.ExportSpecifier, symbol: ts.Symbol): Origin {
    const from = node.parent.parent.moduleSpecifier;
    if (from !== undefined && ts.isStringLiteral(from)) {
      const name = externalModule(from.text, () => this.#isOwnModule(from));
      return name === undefined ? this.#aliased(symbol) : external(name, [(node.propertyName ?? node.name).text]);
    }
    const target = this.#checker.getExportSpecifierLocalTargetSymbol(node);
    return target === undefined ? unknown : this.#symbol(target);
  }

  #aliased(symbol: ts.Symbol | undefined): Origin {
    if (symbol === undefined) return unknown;
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return unknown;
    // One step at a time: an own module may hand on what it imports, and its own `import` says from where.
    const next = this.#checker.getImmediateAliasedSymbol(symbol);
    if (next?.declarations !== undefined && next !== symbol) {
      return next.declarations.some(ts.isSourceFile) ? unknown : this.#symbol(next);
    }
    return unknown;
  }

  #variable(node: ts.VariableDeclaration): Origin {
    if (node.initializer === undefined || !ts.isIdentifier(node.name))
      return ts.isCatchClause(node.parent) ? own : unknown;
    if (!isConst(node) && isReassigned(node.name)) return unknown;
    return this.#ownUnlessExternal(node.initializer);
  }

  #bindingElement(node: ts.BindingElement): Origin {
    if (node.initializer !== undefined || node.dotDotDotToken !== undefined) return unknown;
    const key = node.propertyName ?? node.name;
    if (!ts.isObjectBindingPattern(node.parent) || !(ts.isIdentifier(key) || ts.isStringLiteral(key))) return unknown;
    const base = this.#destructured(node.parent.parent);
    if (base.kind === 'external' && !isInstance(base)) return external(base.module, [...base.path, key.text]);
    // The name itself would lead back to this very variable.
    const symbol = this.#checker.getTypeAtLocation(node.parent).getProperty(key.text);
    return symbol === undefined ? unknown : this.#symbol(symbol);
  }

  #destructured(holder: ts.Node): Origin {
    if (ts.isBindingElement(holder)) return this.#bindingElement(holder);
    const value = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    return value === undefined ? unknown : this.expression(value);
  }

  #member(object: ts.Expression, name: string, place: ts.Node): Origin {
    const base = this.expression(object);
    if (base.kind === 'external' && !isInstance(base)) return external(base.module, [...base.path, name]);
    return this.#byProperty(place);
  }

  /** What the checker knows of a property whose object is the package's own, an instance, or of unknown origin. */
  #byProperty(place: ts.Node): Origin {
    const symbol = this.#checker.getSymbolAtLocation(place);
    return symbol === undefined ? unknown : this.#symbol(symbol);
  }

  /** `table[key](…)`: only the signature of the call knows. */
  #bySignature(callee: ts.Expression): Origin {
    const { parent } = callee;
    if (!ts.isCallExpression(parent) || parent.expression !== callee) return unknown;
    const declaration = this.#checker.getResolvedSignature(parent)?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration) || !isAmbient(declaration)) return unknown;
    const name = ts.getNameOfDeclaration(declaration);
    const symbol = name && this.#checker.getSymbolAtLocation(name);
    return symbol === undefined ? unknown : declaredOrigin(declaration, symbol);
  }

  #awaited(node: ts.Expression): Origin {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return unknown;
    return this.#required(node.arguments[0]);
  }

  #call(node: ts.CallExpression): Origin {
    const callee = stripped(node.expression);
    const [argument] = node.arguments;
    if (ts.isIdentifier(callee) && callee.text === 'require' && this.#isRequire(callee))
      return this.#required(argument);
    if (ts.isPropertyAccessExpression(callee)) {
      if (callee.name.text === 'getBuiltinModule' && callee.expression.getText() === 'process')
        return this.#required(argument);
      if (callee.name.text === 'bind' && node.arguments.length <= 1) return this.expression(callee.expression);
    }
    const helper = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    return argument !== undefined && interopHelpers.test(helper) ? this.expression(argument) : this.#instance(node);
  }

  /** The object that an external function or constructor makes: its members are looked up by type. */
  #instance(node: ts.CallExpression | ts.NewExpression): Origin {
    const made = this.expression(node.expression);
    return made.kind === 'external' ? { ...made, path: [...made.path, '()'] } : unknown;
  }

  #required(argument: ts.Expression | undefined): Origin {
    if (argument === undefined || !ts.isStringLiteralLike(argument)) return unknown;
    const name = externalModule(argument.text, () => this.#isOwnModule(argument));
    return name === undefined ? unknown : external(name, []);
  }

  /** The module system's `require`, or one made by `createRequire`. */
  #isRequire(callee: ts.Identifier): boolean {
    // An assignment such as `require.extensions['.txt'] = …` counts as a declaration of `require` in every file.
    const declarations = this.#checker.getSymbolAtLocation(callee)?.declarations ?? [];
    const declaration = declarations.find((entry) => !isAmbient(entry) && !ts.isIdentifier(entry));
    if (declaration === undefined) return true;
    return ts.isVariableDeclaration(declaration) && /\bcreateRequire\(/.test(declaration.initializer?.getText() ?? '');
  }

  #isOwnModule(specifier: ts.Expression): boolean {
    const declaration = this.#checker.getSymbolAtLocation(specifier)?.declarations?.[0];
    return (
      declaration !== undefined &&
      ts.isSourceFile(declaration) &&
      !isAmbient(declaration) &&
      !/\/node_modules\//.test(declaration.fileName)
    );
  }
}

/** `module.exports = { … }`. */
function isExportedObject(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.right === node && /^(?:module\.)?exports$/.test(parent.left.getText());
}

function external(module: string, path: readonly string[]): Origin {
  const isNode = module.startsWith('node:');
  return { kind: 'external', module, path: isNode && path[0] === 'default' ? path.slice(1) : path };
}

/** Name of a module outside the package, built-ins with `node:`; undefined for the package's own. */
function externalModule(specifier: string, isOwn: () => boolean): string | undefined {
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  return specifier.startsWith('.') || specifier.startsWith('/') || specifier.startsWith('#') || isOwn()
    ? undefined
    : specifier;
}

function isInstance(origin: { readonly path: readonly string[] }): boolean {
  return origin.path.at(-1) === '()';
}

function isConst(node: ts.VariableDeclaration): boolean {
  return (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

function stripped(node: ts.Expression): ts.Expression {
  let bare = node;
  for (;;) {
    if (
      ts.isParenthesizedExpression(bare) ||
      ts.isNonNullExpression(bare) ||
      ts.isAsExpression(bare) ||
      ts.isSatisfiesExpression(bare)
    ) {
      bare = bare.expression;
    } else if (ts.isBinaryExpression(bare) && bare.operatorToken.kind === ts.SyntaxKind.CommaToken) {
      bare = bare.right;
    } else return bare;
  }
}
