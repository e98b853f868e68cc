// Names for state that outlives one call of a function: module variables, captured variables, members of `this` and of
// parameters, entries of collections. What belongs to one call alone has no name here.

import { writtenTarget } from '../../syntax/assignments.js';
import { type FunctionNode, isFunctionNode } from '../../syntax/functions.js';
import { rangeOf } from '../../syntax/nodes.js';
import { nodeAt, walk } from '../../syntax/parse.js';
import { namesOf, type ScopedName } from '../../syntax/scopes.js';
import type { Oracle } from '../../types/oracle.js';
import { ts } from '../../typescript.js';

/** All entries of a collection at once. */
export const everyEntry = '[*]';

/** What the files have in common: declarations by name, and what is written after construction. */
export class FileNames {
  readonly #declared = new Map<string, ScopedName[]>();
  readonly #written = new Set<string>();
  readonly #nodes = new Map<number, ts.Node | undefined>();
  readonly tree: ts.SourceFile;

  constructor(tree: ts.SourceFile) {
    this.tree = tree;
    for (const entry of namesOf(tree).declared) {
      const list = this.#declared.get(entry.name);
      if (list === undefined) this.#declared.set(entry.name, [entry]);
      else list.push(entry);
    }
    walk(tree, (node) => {
      const name = writtenName(node);
      if (name !== undefined && isWrittenLate(node)) this.#written.add(name);
    });
  }

  /** The innermost declaration of a name that is seen from an offset. */
  declarationOf(name: string, offset: number): ScopedName | undefined {
    let best: ScopedName | undefined;
    for (const candidate of this.#declared.get(name) ?? []) {
      const { scope } = candidate;
      if (offset < scope.start || offset >= scope.end) continue;
      if (best === undefined || scope.end - scope.start < best.scope.end - best.scope.start) best = candidate;
    }
    return best;
  }

  /** The declaring identifier. */
  nodeOf({ at, name }: ScopedName): ts.Node | undefined {
    if (!this.#nodes.has(at)) this.#nodes.set(at, nodeAt(this.tree, at, at + name.length));
    return this.#nodes.get(at);
  }

  /** Whether some function of the file, other than a constructor, writes a variable or a property of this name. */
  writes(name: string): boolean {
    return this.#written.has(name);
  }
}

function writtenName(node: ts.Node): string | undefined {
  const target = writtenTarget(node);
  if (target === undefined) return undefined;
  if (ts.isPropertyAccessExpression(target)) return target.name.text;
  return ts.isIdentifier(target) ? target.text : undefined;
}

function isWrittenLate(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, isFunctionNode);
  return owner !== undefined && !ts.isConstructorDeclaration(owner);
}

export interface NamesInput {
  readonly file: FileNames;
  /** The function whose one call is looked at. */
  readonly unit: FunctionNode;
  readonly oracle: Oracle;
}

export class SharedNames {
  readonly #input: NamesInput;
  /** Offsets of local variables that functions inside, which run at times of their own, assign to. */
  readonly #captured: ReadonlySet<number>;
  readonly #resolving = new Set<number>();
  /** Callbacks that run inside of the call: what their first parameter stands for. */
  readonly #items = new Map<ts.Node, string | undefined>();

  constructor(input: NamesInput, runsInside: (inner: ts.Node) => boolean) {
    this.#input = input;
    this.#captured = writtenByOthers(input, runsInside);
  }

  /** The parameters of a callback that runs in place: the first is an entry of the collection. */
  enter(callback: ts.SignatureDeclaration, entry: string | undefined): void {
    for (const [index, parameter] of callback.parameters.entries())
      this.#items.set(parameter, index === 0 ? entry : undefined);
  }

  /** The place that an expression reads or writes; undefined when it belongs to this call alone. */
  placeOf(expression: ts.Expression): string | undefined {
    const node = bare(expression);
    if (ts.isIdentifier(node)) return this.#variable(node, false);
    if (ts.isPropertyAccessExpression(node)) return member(this.objectOf(node.expression), `.${node.name.text}`);
    if (ts.isElementAccessExpression(node))
      return member(this.objectOf(node.expression), this.keyOf(node.argumentExpression));
    return undefined;
  }

  /** The object that an expression stands for; undefined when nobody else can hold it, as far as can be seen. */
  objectOf(expression: ts.Expression): string | undefined {
    const node = bare(expression);
    if (node.kind === ts.SyntaxKind.ThisKeyword) return 'this';
    if (ts.isIdentifier(node)) return this.#variable(node, true);
    if (ts.isBinaryExpression(node) && /^(?:\|\||\?\?)$/.test(node.operatorToken.getText()))
      return this.objectOf(node.left) ?? this.objectOf(node.right);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return this.placeOf(node.left);
    if (ts.isConditionalExpression(node)) return this.objectOf(node.whenTrue) ?? this.objectOf(node.whenFalse);
    if (ts.isCallExpression(node)) return this.#entryTakenBy(node);
    return this.placeOf(node);
  }

  /** `[id]` by its text: two keys are the same when they read the same. */
  keyOf(key: ts.Expression | undefined): string {
    if (key === undefined || ts.isNumericLiteral(key)) return everyEntry;
    return ts.isStringLiteralLike(key) ? `.${key.text}` : `[${key.getText().replace(/\s+/g, ' ')}]`;
  }

  /** `map.get(id)`, `list.find(…)`: an entry that the collection goes on to hold. */
  #entryTakenBy(call: ts.CallExpression): string | undefined {
    if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
    const method = call.expression.name.text;
    const holder = this.objectOf(call.expression.expression);
    if (method === 'get') return member(holder, this.keyOf(call.arguments[0]));
    return /^(?:find|findLast|at)$/.test(method) ? member(holder, everyEntry) : undefined;
  }

  #variable(id: ts.Identifier, asObject: boolean): string | undefined {
    if (id.text === 'undefined') return undefined;
    const { file, unit } = this.#input;
    const found = file.declarationOf(id.text, id.getStart());
    if (found === undefined) return `global ${id.text}`;
    const isLocal = found.scope.start >= unit.getStart() && found.scope.end <= unit.end;
    if (!isLocal) return this.#outer(found);
    if (this.#captured.has(found.at)) return variable(file.tree.fileName, found.at, id.text);
    if (!asObject || this.#resolving.has(found.at)) return undefined;
    this.#resolving.add(found.at);
    const origin = this.#originOf(file.nodeOf(found));
    this.#resolving.delete(found.at);
    return origin;
  }

  /** A variable of a module: an imported one goes by its own declaration. */
  #outer(found: ScopedName): string {
    const { file, oracle } = this.#input;
    const { fileName } = file.tree;
    const node = file.nodeOf(found);
    const isImported = node !== undefined && (ts.isImportSpecifier(node.parent) || ts.isImportClause(node.parent));
    const [own] = isImported ? (oracle.definitionsOf(fileName, rangeOf(node)) ?? []) : [];
    return own === undefined ? variable(fileName, found.at, found.name) : variable(own.file, own.at, found.name);
  }

  /** What the object in a local variable is, beyond this call. */
  #originOf(id: ts.Node | undefined): string | undefined {
    const declaration = id?.parent;
    if (declaration === undefined) return undefined;
    if (ts.isParameter(declaration)) return this.#parameter(declaration);
    if (ts.isBindingElement(declaration)) return this.#bound(declaration);
    if (!ts.isVariableDeclaration(declaration)) return undefined;
    const loop = declaration.parent.parent;
    if (ts.isForOfStatement(loop)) return member(this.objectOf(loop.expression), everyEntry);
    return declaration.initializer === undefined ? undefined : this.objectOf(declaration.initializer);
  }

  #parameter(parameter: ts.ParameterDeclaration): string | undefined {
    if (this.#items.has(parameter)) return this.#items.get(parameter);
    const { unit } = this.#input;
    if (parameter.parent !== unit || parameter.dotDotDotToken !== undefined) return undefined;
    return `parameter ${unit.parameters.indexOf(parameter)}`;
  }

  /** `const {cache} = this`: the object that the member held. */
  #bound(element: ts.BindingElement): string | undefined {
    if (!ts.isObjectBindingPattern(element.parent) || element.dotDotDotToken !== undefined) return undefined;
    const holder = element.parent.parent;
    const key = (element.propertyName ?? element.name).getText();
    if (ts.isParameter(holder)) return member(this.#parameter(holder), `.${key}`);
    if (!ts.isVariableDeclaration(holder) || holder.initializer === undefined) return undefined;
    return member(this.objectOf(holder.initializer), `.${key}`);
  }
}

function variable(file: string, at: number, name: string): string {
  return `variable ${file}:${at}:${name}`;
}

/** The last name in a key: of the property, or of the variable itself. */
export function lastNameOf(key: string): string {
  const path = key.slice(key.lastIndexOf(':') + 1);
  return path.slice(path.lastIndexOf('.') + 1);
}

function member(holder: string | undefined, key: string): string | undefined {
  return holder === undefined ? undefined : holder + key;
}

/** Without parentheses, casts and awaits. */
function bare(node: ts.Expression): ts.Expression {
  const wraps =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAwaitExpression(node);
  return wraps ? bare(node.expression) : node;
}

function writtenByOthers({ file, unit }: NamesInput, runsInside: (inner: ts.Node) => boolean): Set<number> {
  const found = new Set<number>();
  const visit = (node: ts.Node, isLater: boolean): void => {
    const target = isLater ? writtenTarget(node) : undefined;
    const written = target !== undefined && ts.isIdentifier(target) ? target : undefined;
    const declared = written && file.declarationOf(written.text, written.getStart());
    if (declared !== undefined) found.add(declared.at);
    const later = isLater || (node !== unit && isFunctionNode(node) && !runsInside(node));
    ts.forEachChild(node, (child) => visit(child, later));
  };
  visit(unit, false);
  return found;
}
