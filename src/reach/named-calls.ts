// Members that are called by a name in a string, `addon[name]()`: no name leads there, only the text that becomes the key.
import { anyWord } from '../syntax/any-word.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

export interface NamedCallsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
}

const hint = /\]\s*(?:\?\.\s*)?\(|\]\s*\.\s*(?:apply|call)\s*\(/;

/** What is known of the calls by name of one package. */
interface Calls {
  /** Places of the parameter that holds the key, by the name of the function that calls with it. */
  readonly callers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Files that call with a key that they have from elsewhere: a table, a list, a variable. */
  readonly files: ReadonlySet<string>;
}

export class NamedCalls {
  readonly #input: NamedCallsInput;
  #calls: Calls | undefined;
  #quoting: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** Matches where one of the callers may be named. */
  #calling: RegExp | undefined;
  /** Literals that may be keys, by their text, of each file. */
  readonly #keys = new Map<string, ReadonlyMap<string, ts.Node>>();

  constructor(input: NamedCallsInput) {
    this.#input = input;
  }

  /** The text by which a member of this name may be called; undefined where there is none. */
  keyFor(name: string): ts.Node | undefined {
    const { texts } = this.#input;
    this.#calls ??= this.#find();
    const { callers, files } = this.#calls;
    if (callers.size === 0 && files.size === 0) return undefined;
    this.#quoting ??= quotedWords(texts);
    this.#calling ??= anyWord(callers.keys());
    for (const file of this.#quoting.get(name) ?? []) {
      if (!files.has(file) && !this.#calling.test(texts.get(file) ?? '')) continue;
      const found = this.#keysIn(file, this.#calls).get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #keysIn(file: string, { callers, files }: Calls): ReadonlyMap<string, ts.Node> {
    const known = this.#keys.get(file);
    if (known !== undefined) return known;
    const found = new Map<string, ts.Node>();
    walk(this.#input.trees.of(file), (node) => {
      if (!ts.isStringLiteral(node) || found.has(node.text)) return;
      if (isHanded(node, callers) || (files.has(file) && isKept(node))) found.set(node.text, node);
    });
    this.#keys.set(file, found);
    return found;
  }

  #find(): Calls {
    const { texts, trees, oracle } = this.#input;
    const keyed = [...texts].flatMap(([file, text]) => (hint.test(text) ? keyedCalls(trees.of(file)) : []));
    oracle.include(new Map(keyed.map((node) => [node.getSourceFile().fileName, node.getSourceFile().text])));
    const callers = new Map<string, Set<number>>();
    const files = new Set<string>();
    for (const node of keyed.filter((node) => this.#mayBeAnything(node))) {
      const parameter = parameterOf(node.argumentExpression);
      if (parameter === undefined) files.add(node.getSourceFile().fileName);
      else callers.set(parameter.caller, (callers.get(parameter.caller) ?? new Set()).add(parameter.index));
    }
    return { callers, files };
  }

  /** Types tell what else is called with a key. */
  #mayBeAnything({ expression }: ts.ElementAccessExpression): boolean {
    if (expression.kind === ts.SyntaxKind.ThisKeyword) return true;
    return this.#input.oracle.typeOf(expression.getSourceFile().fileName, rangeOf(expression)).any;
  }
}

/** Files by the words that stand in quotes there. */
function quotedWords(texts: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const [file, text] of texts)
    for (const [, word = ''] of text.matchAll(/['"]([\p{ID_Continue}$-]+)(?=['"])/gu))
      files.set(word, (files.get(word) ?? new Set()).add(file));
  return files;
}

function keyedCalls(tree: ts.SourceFile): ts.ElementAccessExpression[] {
  const found: ts.ElementAccessExpression[] = [];
  walk(tree, (node) => {
    const isKeyed = ts.isElementAccessExpression(node) && !ts.isLiteralExpression(node.argumentExpression);
    if (isKeyed && isCalled(node)) found.push(node);
  });
  return found;
}

/** `a[k](…)`, `a[k].call(…)`. */
function isCalled(node: ts.ElementAccessExpression): boolean {
  const { parent } = node;
  const isApplied = ts.isPropertyAccessExpression(parent) && /^(?:apply|call)$/.test(parent.name.text);
  const callee = isApplied ? parent : node;
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee;
}

/** `invoke(name) { … addon[name]() … }`: whoever calls `invoke` says the name. */
function parameterOf(key: ts.Expression): { readonly caller: string; readonly index: number } | undefined {
  if (!ts.isIdentifier(key)) return undefined;
  for (let node: ts.Node = key.parent; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const index = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === key.text);
    if (index < 0) continue;
    const { parent } = node;
    const holder = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : node.name;
    return holder === undefined || !ts.isIdentifier(holder) ? undefined : { caller: holder.text, index };
  }
  return undefined;
}

function isHanded(literal: ts.StringLiteral, callers: Calls['callers']): boolean {
  const { parent } = literal;
  if (!ts.isCallExpression(parent) || parent.expression === literal) return false;
  const { expression } = parent;
  const callee = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return callers.get(callee)?.has(parent.arguments.indexOf(literal)) ?? false;
}

/** In a table, a list or a variable. */
function isKept(literal: ts.StringLiteral): boolean {
  const { parent } = literal;
  return (
    (ts.isPropertyAssignment(parent) && parent.initializer === literal) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isConditionalExpression(parent) ||
    (ts.isBinaryExpression(parent) && /^(?:\?\?|\|\||=)$/.test(parent.operatorToken.getText()))
  );
}
