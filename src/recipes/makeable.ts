// Which classes can be made by a method of theirs, without a change that could be seen.
import { writtenTarget } from '../syntax/assignments.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

export type Holder = ts.ClassLikeDeclaration & { readonly name: ts.Identifier };

/** @param around texts in which the class, and what it extends, may stand */
export function canBeMade(owner: ts.ConstructorDeclaration, around: readonly string[]): Holder | undefined {
  const holder = owner.parent;
  if (owner.body === undefined || !isPlainClass(holder) || returnsOrLooksAround(owner.body)) return undefined;
  const named = new Set(owner.parameters.map(({ name }) => name.getText()));
  if (named.has(holder.name.text) || !owner.parameters.every(isPassedOn)) return undefined;
  const isSeen = isThenable(holder) || isMadeByName(holder, around) || changesForBase(owner.body, named);
  return isSeen ? undefined : holder;
}

/** Texts that declare what a class extends, directly or through others; as far as names tell. */
export function textsOfBases(holder: ts.ClassLikeDeclaration, texts: Iterable<string>): string[] {
  const [extended] = holder.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
  const bases = new Set(extended === undefined ? [] : [lastName(extended)]);
  const all = bases.size > 0 ? [...texts] : [];
  const found = new Set<string>();
  for (const base of bases) {
    const declared = new RegExp(
      `\\bclass\\s+${base.replaceAll('$', '\\$')}(?![\\w$])(?:[^{]*?\\bextends\\s+([\\w$.]+))?`,
    );
    for (const text of all) {
      const match = declared.exec(text);
      if (match === null) continue;
      found.add(text);
      if (match[1] !== undefined) bases.add(lastName(match[1]));
    }
  }
  return [...found];
}

/** `Store` in `base.Store<Text>`. */
function lastName(expression: string): string {
  return /([\w$]+)(?:<.*)?$/s.exec(expression)?.[1] ?? expression;
}

/** The name that a static method of the class can have: neither it nor what it extends has it, and nobody gives it one later. */
export function freeName(holder: Holder, names: readonly string[], around: readonly string[]): string | undefined {
  return names.find((name) => {
    const taken = new RegExp(
      `\\bstatic\\s+(?:async\\s+)?(?:get\\s+)?\\*?\\s*['"]?${name}\\b|\\b${holder.name.text}\\.${name}\\s*=[^=]`,
    );
    const isMember = holder.members.some((member) => member.name?.getText() === name);
    return !isMember && !around.some((text) => taken.test(text));
  });
}

/** What waits for the object would call this instead. */
function isThenable(holder: Holder): boolean {
  return holder.members.some((member) => member.name?.getText() === 'then');
}

/** `super((path = path.trim()))`: the rest of the constructor asks for the new value, and runs elsewhere. */
function changesForBase({ statements: [first] }: ts.Block, parameters: ReadonlySet<string>): boolean {
  let changes = false;
  if (first !== undefined && /^super\b/.test(first.getText()))
    walk(first, (node) => {
      changes ||= parameters.has(writtenTarget(node)?.getText() ?? '');
    });
  return changes;
}

function isPlainClass(holder: ts.ClassLikeDeclaration): holder is Holder {
  const isDecorated = ts.canHaveDecorators(holder) && (ts.getDecorators(holder)?.length ?? 0) > 0;
  const isAbstract = holder.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;
  const constructors = holder.members.filter(ts.isConstructorDeclaration);
  return holder.name !== undefined && !isDecorated && !isAbstract && constructors.length === 1;
}

/** `new this.constructor()`, `new this()`, and what makes objects of the class of its receiver: `map` of an heir of Array. */
function isMadeByName(holder: Holder, around: readonly string[]): boolean {
  const base = holder.heritageClauses?.map((clause) => clause.types.map((type) => type.getText()).join()).join() ?? '';
  const isOfSpecies = /^(?:Array|Promise|RegExp|ArrayBuffer|SharedArrayBuffer|\w+(?:8|16|32|64)(?:Clamped)?Array)\b/;
  return isOfSpecies.test(base) || around.some((text) => /\bnew\s+this\b/.test(text));
}

/** A parameter whose name is enough to hand its value on, and whose default means the same in a static method. */
function isPassedOn(parameter: ts.ParameterDeclaration): boolean {
  const { name, initializer } = parameter;
  if (!ts.isIdentifier(name) || (ts.getDecorators(parameter)?.length ?? 0) > 0) return false;
  let looksAround = false;
  if (initializer !== undefined)
    walk(initializer, (node) => {
      const isOwn = node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword;
      looksAround ||= isOwn || ts.isMetaProperty(node) || (ts.isIdentifier(node) && node.text === 'arguments');
    });
  return !looksAround;
}

/** What means something else in a method: a value given back, `new.target`, `arguments`. Arrows share but the first. */
function returnsOrLooksAround(body: ts.Block): boolean {
  let found = false;
  const visit = (node: ts.Node, isInArrow: boolean): void => {
    found ||=
      (ts.isReturnStatement(node) && node.expression !== undefined && !isInArrow) ||
      ts.isMetaProperty(node) ||
      (ts.isIdentifier(node) && node.text === 'arguments');
    if (!found && !isOwnScope(node))
      ts.forEachChild(node, (child) => visit(child, isInArrow || ts.isArrowFunction(node)));
  };
  visit(body, false);
  return found;
}

function isOwnScope(node: ts.Node): boolean {
  return (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node);
}
