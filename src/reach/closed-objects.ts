// Objects that no other code can come to hold: a variable has them, or a function gives them to callers that are all seen,
// and nobody does more with them than read their members. Whoever calls a member is then known without any type.
import { isGenerator } from '../syntax/async-form.js';
import { isAsync, isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { isExported } from './declaration.js';
import type { Name } from './words.js';

const moduleSyntax = /\brequire\(|\bmodule\.exports\b|\bexports\.|^(?:import|export)\b/m;

/** Names with this text, in the file of the object. */
type Occurrences = (word: string) => readonly Name[];

/** Every place that reads a member of an object literal; undefined where the object may go anywhere. */
export function readsOfClosed(member: Name, occurrences: Occurrences): readonly Name[] | undefined {
  const entry = member.parent;
  if (!ts.isObjectLiteralElementLike(entry) || entry.name !== member) return undefined;
  const object = entry.parent;
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  const inside = readsOfItself(object);
  const outside = inside && new Closure(occurrences).follow(object);
  if (inside === undefined || outside === undefined) return undefined;
  return [...inside, ...outside].filter((read) => read.text === member.text);
}

/** `this.load` in a method; undefined where `this` is handed on. */
function readsOfItself(object: ts.ObjectLiteralExpression): Name[] | undefined {
  const reads: Name[] = [];
  let isKept = true;
  walk(object, (node) => {
    if (node.kind !== ts.SyntaxKind.ThisKeyword) return;
    if (ts.isPropertyAccessExpression(node.parent)) reads.push(node.parent.name as Name);
    else isKept = false;
  });
  return isKept ? reads : undefined;
}

class Closure {
  readonly #occurrences: Occurrences;
  readonly #followed = new Set<ts.Node>();

  constructor(occurrences: Occurrences) {
    this.#occurrences = occurrences;
  }

  /** The members that are read of what an expression gives. */
  follow(node: ts.Expression): readonly Name[] | undefined {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent)) return this.follow(parent);
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return [parent.name as Name];
    if (ts.isExpressionStatement(parent)) return [];
    if (ts.isVariableDeclaration(parent) && parent.initializer === node) return this.#ofVariable(parent);
    if (ts.isReturnStatement(parent)) return this.#ofResult(ts.findAncestor(parent, ts.isFunctionLike));
    return ts.isArrowFunction(parent) && parent.body === node ? this.#ofResult(parent) : undefined;
  }

  #ofVariable(variable: ts.VariableDeclaration): readonly Name[] | undefined {
    return this.#ofName(variable, variable.name, (id) => this.follow(id));
  }

  /** What callers of a function do with what it gives. */
  #ofResult(maker: ts.Node | undefined): readonly Name[] | undefined {
    const follow = (id: ts.Identifier): readonly Name[] | undefined =>
      ts.isCallExpression(id.parent) && id.parent.expression === id ? this.follow(id.parent) : undefined;
    if (maker === undefined || !isFunctionNode(maker) || isAsync(maker) || isGenerator(maker)) return undefined;
    if (ts.isFunctionDeclaration(maker)) return this.#ofName(maker, maker.name, follow);
    const { parent } = maker;
    const isValue = ts.isVariableDeclaration(parent) && parent.initializer === maker;
    return isValue ? this.#ofName(parent, parent.name, follow) : undefined;
  }

  #ofName(
    declaration: ts.Node,
    name: ts.Node | undefined,
    follow: (id: ts.Identifier) => readonly Name[] | undefined,
  ): readonly Name[] | undefined {
    if (name === undefined || !ts.isIdentifier(name) || isExported(declaration) || isGlobal(declaration))
      return undefined;
    if (this.#followed.has(declaration)) return [];
    this.#followed.add(declaration);
    const reads: Name[] = [];
    for (const id of this.#occurrences(name.text)) {
      if (id === name || isNameOfMember(id)) continue;
      const found = ts.isIdentifier(id) ? follow(id) : undefined;
      if (found === undefined) return undefined;
      reads.push(...found);
    }
    return reads;
  }
}

/** What a script declares at its top level, other scripts of the same page see. */
function isGlobal(declaration: ts.Node): boolean {
  const holder = ts.findAncestor(declaration.parent, (node) => ts.isFunctionLike(node) || ts.isSourceFile(node));
  return holder !== undefined && ts.isSourceFile(holder) && !moduleSyntax.test(holder.text);
}

/** A word behind a dot, or before a colon: no variable. */
function isNameOfMember(id: Name): boolean {
  const { parent } = id;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === id;
  return !ts.isShorthandPropertyAssignment(parent) && (ts.isPropertyAssignment(parent) || ts.isClassElement(parent))
    ? parent.name === id
    : false;
}
