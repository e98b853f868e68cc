// A constructor that would have to wait: the class gets a static async method that makes its objects, and the
// constructor's body becomes a private async method that is waited for in there. Its text stays as it is.
import { keep, keepTail, promise } from '../api.js';
import type { Part, Replacement } from '../model.js';
import { usesSemicolons } from '../syntax/file-facts.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { hasEffects } from '../syntax/placement.js';
import { ts } from '../typescript.js';
import { canBeMade, freeName, type Holder, textsOfBases } from './makeable.js';

export interface Factory {
  /** The method's. */
  readonly name: string;
  readonly edits: readonly { readonly node: ts.Node; readonly replacement: Replacement }[];
  /** What takes the place of `new C(…)`. */
  made(call: ts.NewExpression): Replacement;
}

export interface FactoryInput {
  /** Of all files that may hold what the class extends. */
  readonly texts: Iterable<string>;
  mayBeUndefined(value: ts.Expression): boolean;
}

/** undefined: the class cannot be made by a method without a change that could be seen. */
export function factoryFor(
  owner: ts.ConstructorDeclaration,
  { texts, mayBeUndefined }: FactoryInput,
): Factory | undefined {
  const { body, parent } = owner;
  const around = [parent.getSourceFile().text, ...textsOfBases(parent, texts)];
  const holder = canBeMade(owner, around);
  const factory = holder && freeName(holder, ['create', 'createAsync', 'make', 'open'], around);
  if (body === undefined || holder === undefined || factory === undefined) return undefined;
  const base = superCall(holder, body);
  const fields = fieldsLeftOpen(holder, body);
  if (base === 'hidden') return undefined;
  const isAskedAgain = ({ initializer: given }: ts.ParameterDeclaration): boolean =>
    given !== undefined && hasEffects(given) && mayBeUndefined(given);
  if (defaultsToldAgain(owner, base).some(isAskedAgain)) return undefined;
  const names = { factory, start: freePrivate(holder) };
  return {
    name: names.factory,
    edits: [
      { node: owner, replacement: split(owner, body, { base, names, holder }) },
      ...fields.map((field) => ({ node: field.name, replacement: leftOpen(field) })),
    ],
    made: (call) => {
      const tail = call.arguments === undefined ? '()' : keepTail(call);
      return promise(call, [keep(call.expression), `.${names.factory}`, tail]);
    },
  };
}

/** The call of the base class: none, the first statement, or `hidden` where something happens before it. */
function superCall(holder: Holder, body: ts.Block): ts.Statement | 'none' | 'hidden' {
  const extended = holder.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? false;
  if (!extended) return 'none';
  const [first] = body.statements;
  const isCall = (node: ts.Node): boolean =>
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (first === undefined || !ts.isExpressionStatement(first) || !isCall(first.expression)) return 'hidden';
  let calls = 0;
  walk(body, (node) => {
    if (isCall(node)) calls += 1;
  });
  return calls === 1 ? first : 'hidden';
}

/** Fields of which TypeScript has to be told that a method fills them: those without a value, and readonly ones. */
function fieldsLeftOpen(holder: Holder, body: ts.Block): ts.PropertyDeclaration[] {
  if (!/\.[cm]?tsx?$/.test(holder.getSourceFile().fileName)) return [];
  const filled = new Set<string>();
  walk(body, (node) => {
    const isWrite = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (isWrite && ts.isPropertyAccessExpression(node.left) && node.left.expression.kind === ts.SyntaxKind.ThisKeyword)
      filled.add(node.left.name.text);
  });
  const fields = holder.members.filter(ts.isPropertyDeclaration).filter((field) => filled.has(field.name.getText()));
  return fields.filter((field) => isUnfilled(field) || readonlyOf(field) !== undefined);
}

function isUnfilled(field: ts.PropertyDeclaration): boolean {
  return field.type !== undefined && !field.initializer && !field.questionToken && !field.exclamationToken;
}

function readonlyOf(field: ts.PropertyDeclaration): ts.ModifierLike | undefined {
  return field.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
}

/** `readonly text: string` → `text!: string`: only the constructor itself may fill a readonly field. */
function leftOpen(field: ts.PropertyDeclaration): Replacement {
  const name = rangeOf(field.name);
  const modifier = readonlyOf(field);
  const mark = isUnfilled(field) ? '!' : '';
  if (modifier === undefined) return asStatement(field.name, [{ keep: name }, mark]);
  const gap = /^\s*/.exec(field.getSourceFile().text.slice(modifier.getEnd()))?.[0].length ?? 0;
  const parts: Part[] = [{ keep: { start: modifier.getEnd() + gap, end: name.end } }, mark];
  return { range: { start: modifier.getStart(), end: name.end }, form: 'statement', parts };
}

function freePrivate(holder: Holder): string {
  const text = holder.getText();
  return ['#start', '#initialize', '#fill'].find((name) => !new RegExp(`${name}\\b`).test(text)) ?? '#startObject';
}

interface Split {
  readonly base: ts.Statement | 'none';
  readonly names: { readonly factory: string; readonly start: string };
  readonly holder: Holder;
}

function split(owner: ts.ConstructorDeclaration, body: ts.Block, { base, names, holder }: Split): Replacement {
  const tree = owner.getSourceFile();
  const layout = layoutOf(owner, body);
  const parameters = owner.parameters;
  const used = usedIn(body, base, parameters);
  const keepsConstructor = staysBehind(owner, base);
  const { declared, plain, started } = listsOf(owner, used, keepsConstructor);
  const isTypescript = /\.[cm]?tsx?$/.test(tree.fileName);
  const gives = (type: string): string => (isTypescript ? `: Promise<${type}>` : '');
  const visible = owner.modifiers?.map((modifier) => `${modifier.getText()} `).join('') ?? '';
  const called = base === 'none' ? '{}' : `{${layout.line(1)}${base.getText()}${layout.line(0)}}`;
  const own = keepsConstructor ? `${visible}constructor(${declared}) ${called}${layout.gap}` : '';
  const made = `new ${holder.name.text}(${keepsConstructor ? passedOn(parameters) : ''})`;
  const local = parameters.some((parameter) => parameter.name.getText() === 'created') ? 'instance' : 'created';
  const types = holder.typeParameters?.map((each) => each.name.text) ?? [];
  const self = `${holder.name.text}${types.length > 0 ? `<${types.join(', ')}>` : ''}`;
  const generics =
    holder.typeParameters === undefined ? '' : `<${holder.typeParameters.map((each) => each.getText()).join(', ')}>`;
  const create =
    `${visible}static async ${names.factory}${generics}(${plain})${gives(self)} {` +
    `${layout.line(1)}const ${local} = ${made}${layout.end}` +
    `${layout.line(1)}await ${local}.${names.start}(${passedOn(used)})${layout.end}` +
    `${layout.line(1)}return ${local}${layout.end}${layout.line(0)}}${layout.gap}`;
  const head = `${own}${create}async ${names.start}(${started})${gives('void')} `;
  const open = body.getStart();
  const rest: Part[] =
    base === 'none'
      ? [{ keep: rangeOf(body) }]
      : [{ keep: { start: open, end: open + 1 } }, { keep: { start: base.getEnd(), end: body.getEnd() } }];
  return { ...asStatement(owner, [head, ...rest]), repeats: parameters.map(rangeOf) };
}

function passedOn(parameters: readonly ts.ParameterDeclaration[]): string {
  return parameters.map(({ dotDotDotToken, name }) => `${dotDotDotToken ? '...' : ''}${name.getText()}`).join(', ');
}

/** Something is left for the constructor to do: it calls that of its base, or makes fields of its parameters. */
function staysBehind({ parameters }: ts.ConstructorDeclaration, base: ts.Statement | 'none'): boolean {
  return base !== 'none' || parameters.some((parameter) => parameter.modifiers?.length);
}

/** Parameters whose default is made in the one method, and made again in another where it gave `undefined`. */
function defaultsToldAgain(
  owner: ts.ConstructorDeclaration,
  base: ts.Statement | 'none',
): readonly ts.ParameterDeclaration[] {
  return staysBehind(owner, base) ? owner.parameters : owner.parameters.filter(isTypedByDefault);
}

/** Only its default says what a parameter can be. */
function isTypedByDefault(parameter: ts.ParameterDeclaration): boolean {
  const isTypescript = /\.[cm]?tsx?$/.test(parameter.getSourceFile().fileName);
  return isTypescript && parameter.initializer !== undefined && parameter.type === undefined;
}

/** The parameters that the body asks for, rather than for the fields made of them; the call of the base class stays behind. */
function usedIn(
  body: ts.Block,
  base: ts.Statement | 'none',
  parameters: readonly ts.ParameterDeclaration[],
): ts.ParameterDeclaration[] {
  const named = new Set<string>();
  const collect = (node: ts.Node): void =>
    walk(node, (each) => {
      const isMember = ts.isPropertyAccessExpression(each.parent) && each.parent.name === each;
      if (ts.isIdentifier(each) && !isMember) named.add(each.text);
    });
  for (const statement of body.statements) if (statement !== base) collect(statement);
  // The value of a parameter that is left out may be made of those before it.
  for (const each of parameters)
    if (each.initializer !== undefined && isTypedByDefault(each)) collect(each.initializer);
  return parameters.filter(({ name }) => named.has(name.getText()));
}

interface Lists {
  /** As they are written, line breaks included. */
  readonly declared: string;
  /** The same for a method that makes no fields of them. */
  readonly plain: string;
  /** Only those that are used in there. */
  readonly started: string;
}

function listsOf(
  owner: ts.ConstructorDeclaration,
  used: readonly ts.ParameterDeclaration[],
  keepsConstructor: boolean,
): Lists {
  const { text } = owner.getSourceFile();
  const { parameters } = owner;
  const end = owner
    .getChildren()
    .find(({ kind }) => kind === ts.SyntaxKind.CloseParenToken)
    ?.getStart();
  const declared = text.slice(parameters.pos, end ?? parameters.end);
  const starts = [...parameters.map((parameter) => parameter.getStart()), parameters.pos + declared.length];
  const ends = [parameters.pos, ...parameters.map((parameter) => parameter.getEnd())];
  const gaps = starts.map((start, index) => text.slice(ends[index], start));
  // A comment is told once: in the constructor, or where that is gone.
  const isBare = gaps.every((gap) => /^\s*,?\s*$/.test(gap));
  const laidOut = (names: readonly string[]): string =>
    isBare ? gaps.map((gap, index) => gap + (names[index] ?? '')).join('') : names.join(', ');
  const plain = keepsConstructor ? laidOut(parameters.map(withoutModifiers)) : declared;
  const kept = used.map(withoutDefault);
  if (used.length === parameters.length) return { declared, plain, started: laidOut(kept) };
  const isLaidOut = isBare && kept.length > 1;
  const started = isLaidOut ? `${gaps[0]}${kept.join(gaps[1])}${gaps.at(-1)}` : kept.join(', ');
  return { declared, plain, started };
}

function withoutModifiers(parameter: ts.ParameterDeclaration): string {
  const start = (parameter.dotDotDotToken ?? parameter.name).getStart();
  return parameter.getSourceFile().text.slice(start, parameter.getEnd());
}

/** What is left out has been made up for by then. */
function withoutDefault(parameter: ts.ParameterDeclaration): string {
  const written = withoutModifiers(parameter);
  const { initializer, type, name } = parameter;
  if (initializer === undefined || isTypedByDefault(parameter)) return written;
  return written.slice(0, (type ?? name).getEnd() - parameter.getEnd());
}

interface Layout {
  /** A new line, indented as the constructor and by so many steps more. */
  line(steps: number): string;
  readonly gap: string;
  /** What ends a statement. */
  readonly end: string;
}

function layoutOf(owner: ts.ConstructorDeclaration, body: ts.Block): Layout {
  const { text } = owner.getSourceFile();
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indentAt = (offset: number): string =>
    /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
  const own = indentAt(owner.getStart());
  const [first] = body.statements;
  const inner = first === undefined ? '' : indentAt(first.getStart());
  const step = inner.length > own.length ? inner.slice(own.length) : own || '  ';
  return {
    line: (steps) => `${eol}${own}${step.repeat(steps)}`,
    gap: `${eol}${eol}${own}`,
    end: usesSemicolons(owner.getSourceFile()) ? ';' : '',
  };
}

function asStatement(node: ts.Node, parts: readonly Part[]): Replacement {
  return { range: rangeOf(node), form: 'statement', parts };
}
