// Whether two runs of a function can overlap at all: what runs once while a program starts, or on an object that nobody
// else holds, has nobody to be disturbed by.
import type { CallGraph, Use } from '../../reach/call-graph.js';
import { type FunctionNode, isFunctionNode, surroundings } from '../../syntax/functions.js';
import { contains, rangeOf } from '../../syntax/nodes.js';
import { isAwaited } from '../../syntax/placement.js';
import { ts } from '../../typescript.js';

const testCases =
  /^(?:it|test|specify|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown|describe|suite)$/;
const oneAfterAnother =
  /^(?:forEach|map|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|reduce|reduceRight|sort|then|catch|finally)$/;

export interface LifetimesInput {
  readonly graph: CallGraph;
  isPublic(owner: FunctionNode): boolean;
}

export class Lifetimes {
  readonly #input: LifetimesInput;
  readonly #once = new Map<FunctionNode, boolean>();
  readonly #confined = new Map<FunctionNode, boolean>();

  constructor(input: LifetimesInput) {
    this.#input = input;
  }

  /** Only the start of a program, a script or a test gets here, one run after the other. */
  runsOnce(owner: FunctionNode): boolean {
    const known = this.#once.get(owner);
    if (known !== undefined) return known;
    // A function that calls itself waits for itself.
    this.#once.set(owner, true);
    const uses = this.#runningUses(owner);
    const once = uses.length > 0 && !this.#input.isPublic(owner) && uses.every((use) => this.#isOnce(use));
    this.#once.set(owner, once);
    return once;
  }

  /** Every call of this method is made on an object that was made for it: `new Parser(text).run()`. */
  isConfined(method: FunctionNode): boolean {
    const known = this.#confined.get(method);
    if (known !== undefined) return known;
    this.#confined.set(method, true);
    const uses = this.#runningUses(method);
    const confined = uses.length > 0 && !this.#input.isPublic(method) && uses.every((use) => this.#isOnOwnObject(use));
    this.#confined.set(method, confined);
    return confined;
  }

  #runningUses(owner: FunctionNode): readonly Use[] {
    return this.#input.graph
      .referencesOf(owner)
      .uses.filter(({ usage }) => usage.kind !== 'type' && usage.kind !== 'harmless');
  }

  #isOnce({ usage }: Use): boolean {
    if (usage.kind === 'call') return this.#startsOnce(usage.call);
    if (usage.kind !== 'argument' || !ts.isCallExpression(usage.call)) return false;
    const names = usage.call.expression.getText().split('.');
    if (names.some((name) => testCases.test(name))) return !names.includes('concurrent');
    return oneAfterAnother.test(names.at(-1) ?? '') && this.#startsOnce(usage.call);
  }

  #startsOnce(call: ts.CallExpression | ts.TaggedTemplateExpression): boolean {
    const { owner } = surroundings(call);
    return isFunctionNode(owner) ? this.runsOnce(owner) : isAwaited(call) || (endsFile(call, owner) && isAlone(call));
  }

  #isOnOwnObject({ usage }: Use): boolean {
    if (usage.kind !== 'call' || !ts.isCallExpression(usage.call)) return false;
    const { expression: callee } = usage.call;
    if (!ts.isPropertyAccessExpression(callee)) return false;
    const receiver = callee.expression;
    if (ts.isNewExpression(receiver)) return true;
    const { owner } = surroundings(usage.call);
    if (receiver.kind === ts.SyntaxKind.ThisKeyword || receiver.kind === ts.SyntaxKind.SuperKeyword)
      return isFunctionNode(owner) && this.isConfined(methodAround(owner));
    return ts.isIdentifier(receiver) && isFunctionNode(owner) && isMadeIn(owner, receiver.text);
  }
}

/** Arrow functions share the `this` of the method around them. */
function methodAround(owner: FunctionNode): FunctionNode {
  if (!ts.isArrowFunction(owner)) return owner;
  const { owner: outer } = surroundings(owner);
  return isFunctionNode(outer) ? methodAround(outer) : owner;
}

/** `const parser = new Parser(…)`, in this very function. */
function isMadeIn(owner: FunctionNode, name: string): boolean {
  let isMade = false;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name)
      isMade = node.initializer !== undefined && ts.isNewExpression(node.initializer);
    if (node === owner || !isFunctionNode(node)) ts.forEachChild(node, visit);
  };
  visit(owner);
  return isMade;
}

/** Not in a list, a loop, or among arguments, where another call of the same function may run beside it. */
function isAlone(call: ts.Node): boolean {
  const within = rangeOf(call);
  const among = ts.findAncestor(
    call.parent,
    (node) =>
      ts.isArrayLiteralExpression(node) ||
      ts.isIterationStatement(node, false) ||
      ((ts.isCallExpression(node) || ts.isNewExpression(node)) && !contains(rangeOf(node.expression), within)),
  );
  return among === undefined;
}

/** Nothing but declarations follows: what the call leaves for later meets nobody. */
function endsFile(call: ts.Node, tree: ts.SourceFile): boolean {
  const statement = ts.findAncestor(call, (node) => node.parent === tree);
  const last = tree.statements.findLast(
    (entry) => !ts.isFunctionDeclaration(entry) && !ts.isClassDeclaration(entry) && !isTypeOnly(entry),
  );
  return statement === last;
}

function isTypeOnly(statement: ts.Statement): boolean {
  return (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement)
  );
}
