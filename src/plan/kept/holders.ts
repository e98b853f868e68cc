// What holds a kept value: whether nobody else looks at it, and what its declaration says of it.
import type { InPlaceChange } from '../../model.js';
import { contains, rangeOf } from '../../syntax/nodes.js';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';
import type { Form } from './forms.js';
import type { Slot } from './slots.js';

export interface Holder {
  /** What stands there while nothing is kept. */
  readonly nothing: 'undefined' | 'null';
  /** Its types promise the value. */
  readonly changes: readonly InPlaceChange[];
}

type Declaration = ts.VariableDeclaration | ts.PropertyDeclaration;

/** A private field, or a variable that is not exported, which nobody reads but the form itself. */
export function holderOf({ slot, test, nodes }: Form, made: ts.Expression): Holder | undefined {
  const name = ts.isPropertyAccessExpression(slot.holder) ? slot.holder.name : slot.holder;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  const mentions = mentionsOf(name, ts.isIdentifier(slot.holder));
  const [declaration, ...more] = mentions.flatMap(({ parent }) => (isDeclaration(parent) ? [parent] : []));
  if (declaration === undefined || more.length > 0 || !isOnlyHere(declaration)) return undefined;
  const types = valueTypes(declaration, slot.kind);
  if (types === undefined || ts.getJSDocType(declaration) !== undefined) return undefined;
  const nothing = nothingOf(declaration);
  const isOfForm = (node: ts.Node): boolean =>
    nodes.some((part) => contains(rangeOf(part), rangeOf(node))) && !contains(rangeOf(made), rangeOf(node));
  const others = mentions.filter((node) => node !== declaration.name);
  if (!others.every((node) => isOfForm(node) || isForgotten(node, slot.kind, nothing))) return undefined;
  if ((test === 'undefined' || test === 'null') && test !== nothing) return undefined;
  const isOptional = 'questionToken' in declaration && declaration.questionToken !== undefined;
  const changes = types.map((type) => promised(type, slot.kind === 'value' && !isOptional));
  return { nothing, changes };
}

function mentionsOf(name: ts.Identifier | ts.PrivateIdentifier, isVariable: boolean): ts.Node[] {
  const found: ts.Node[] = [];
  walk(name.getSourceFile(), (node) => {
    const isNamed = ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node);
    if (isNamed && node.text === name.text && !(isVariable && isOnlyMember(node))) found.push(node);
  });
  return found;
}

/** A name that is read from some object, or that an object gives something: none of a variable. */
function isOnlyMember(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isStringLiteralLike(node)) return true;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const isMember = ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent);
  return isMember && parent.name === node;
}

function isDeclaration(node: ts.Node): node is Declaration {
  return ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
}

function isOnlyHere(declaration: Declaration): boolean {
  if (ts.isPropertyDeclaration(declaration)) {
    const isPrivate = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
    return ts.isPrivateIdentifier(declaration.name) || isPrivate === true;
  }
  const statement = declaration.parent.parent;
  return ts.isVariableStatement(statement) && statement.modifiers === undefined;
}

function nothingOf({ initializer, type }: Declaration): Holder['nothing'] {
  const words = type !== undefined && ts.isUnionTypeNode(type) ? type.types.map((each) => each.getText()) : [];
  const isNull = words.includes('null') && !words.includes('undefined');
  return isNull || initializer?.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'undefined';
}

/** The types that name the value; undefined for a place that begins otherwise than empty. */
function valueTypes({ initializer, type }: Declaration, kind: Slot['kind']): ts.TypeNode[] | undefined {
  const given = initializer?.getText();
  if (kind === 'value') {
    if (given !== undefined && given !== 'undefined' && given !== 'null') return undefined;
    return type === undefined ? [] : [type];
  }
  if (initializer === undefined) return undefined;
  if (kind === 'object') {
    if (!/^\{\s*\}$|^Object\.create\(null\)$/.test(given ?? '')) return undefined;
    const entry = type && entryType(type);
    return type === undefined ? [] : entry && [entry];
  }
  const isMap = ts.isNewExpression(initializer) && initializer.expression.getText() === 'Map';
  if (!isMap || (initializer.arguments?.length ?? 0) > 0) return undefined;
  const entry = type && entryType(type);
  if (type !== undefined && entry === undefined) return undefined;
  return [entry, initializer.typeArguments?.[1]].filter((each) => each !== undefined);
}

/** `Stats` in `Map<string, Stats>`, `Record<string, Stats>` and `{ [name: string]: Stats }`. */
function entryType(type: ts.TypeNode): ts.TypeNode | undefined {
  if (ts.isTypeReferenceNode(type))
    return /^(?:Map|Record)$/.test(type.typeName.getText()) ? type.typeArguments?.[1] : undefined;
  const [only, ...others] = ts.isTypeLiteralNode(type) ? type.members : [];
  return only !== undefined && others.length === 0 && ts.isIndexSignatureDeclaration(only) ? only.type : undefined;
}

/** Nothing is kept from then on: `config = undefined`, `cache.delete(name)`, `cache.clear()`, `delete cache[name]`. */
function isForgotten(node: ts.Node, kind: Slot['kind'], nothing: string): boolean {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const { parent } = access;
  if (kind === 'object')
    return ts.isElementAccessExpression(parent) && ts.isDeleteExpression(parent.parent) && parent.expression === access;
  if (kind === 'map')
    return (
      ts.isPropertyAccessExpression(parent) &&
      /^(?:delete|clear)$/.test(parent.name.text) &&
      ts.isCallExpression(parent.parent)
    );
  const isWrite = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isWrite && parent.left === access && parent.right.getText() === nothing;
}

/** `Stats | undefined` → `Promise<Stats> | undefined`. */
function promised(type: ts.TypeNode, mayBeNothing: boolean): InPlaceChange {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  const isNothing = (member: ts.TypeNode): boolean => /^(?:undefined|null)$/.test(member.getText());
  const values = members.filter((member) => !isNothing(member));
  const [first = type] = values;
  const range = { start: first.getStart(), end: (values.at(-1) ?? type).getEnd() };
  const orNothing = mayBeNothing && values.length === members.length ? ' | undefined' : '';
  const replacement = { range, form: 'value' as const, parts: ['Promise<', { keep: range }, `>${orNothing}`] };
  const placement = { awaits: false, parens: false, leadingSemicolon: false };
  return { kind: 'replace', file: type.getSourceFile().fileName, replacement, placement };
}
