// Walks one function in the order in which it runs, and finds accesses to shared state that belonged together and that
// a new await takes apart. Branches are followed apart and joined; a loop is walked once, since what one round leaves
// for the next was never safe from what runs between two rounds of others.

import { assignedIn, isAssignmentOperator, isLogical, isStep } from '../../syntax/assignments.js';
import { type FunctionNode, isFunctionNode } from '../../syntax/functions.js';
import { ts } from '../../typescript.js';
import { effectsOf, listenedTo, mayEmit } from './outside-effects.js';
import { everyEntry, type SharedNames } from './shared-names.js';
import { accessed } from './state.js';
import { type Conflict, type Summary, Track } from './track.js';

export interface FlowResult extends Summary {
  readonly conflicts: readonly Conflict[];
  /** New awaits before which nothing was waited for: up to here the function ran within its caller. */
  readonly first: ReadonlySet<ts.Node>;
  /** Calls that come behind a new await. */
  readonly late: readonly ts.CallExpression[];
}

export interface FlowInput {
  readonly unit: FunctionNode;
  readonly awaits: ReadonlySet<ts.Node>;
  readonly names: SharedNames;
  /** Whether a callback runs as a part of the call that it is handed to. */
  runsInside(callback: ts.Node): boolean;
  /** undefined: the callee is not the package's own. */
  summaryOf(call: ts.CallExpression): Summary | undefined;
  isWrittenByOthers(key: string): boolean;
}

export class Flow {
  readonly #input: FlowInput;
  readonly #track: Track;
  readonly #late: ts.CallExpression[] = [];
  #isTest = false;

  constructor(input: FlowInput) {
    this.#input = input;
    this.#track = new Track(input.isWrittenByOthers);
  }

  run(): FlowResult {
    const { unit } = this.#input;
    for (const [index] of unit.parameters.entries()) this.#access(`listener parameter ${index}`, accessed.written);
    if (unit.body !== undefined) this.#visit(unit.body);
    const { conflicts, first } = this.#track;
    return { ...this.#track.summary(), conflicts, first, late: this.#late };
  }

  #access(key: string | undefined, kinds: number): void {
    this.#track.access(key, kinds);
  }

  #visit(node: ts.Node | undefined): void {
    if (node === undefined || this.#track.isDead) return;
    if (ts.isTypeNode(node) || ts.isClassLike(node) || isFunctionNode(node)) return;
    if (ts.isStatement(node)) this.#statement(node);
    else if (ts.isVariableDeclaration(node)) this.#declaration(node);
    else if (ts.isPropertyAssignment(node)) this.#visit(node.initializer);
    else if (ts.isShorthandPropertyAssignment(node)) this.#read(node.name);
    else if (ts.isExpression(node)) this.#expression(node);
    else ts.forEachChild(node, (child) => this.#visit(child));
    if (this.#input.awaits.has(node) && !ts.isCallExpression(node)) this.#track.newAwait(node);
  }

  /** A variable that others assign to is shared; one that is made here may be an emitter. */
  #declaration({ name, initializer }: ts.VariableDeclaration): void {
    this.#visit(initializer);
    if (!ts.isIdentifier(name) || initializer === undefined) return;
    this.#write(name);
    if (mayEmit(initializer)) this.#access(`listener ${name.text}`, accessed.written);
  }

  #test(node: ts.Expression | undefined): void {
    const outer = this.#isTest;
    this.#isTest = true;
    this.#visit(node);
    this.#isTest = outer;
  }

  #statement(node: ts.Statement): void {
    if (ts.isIfStatement(node)) {
      this.#test(node.expression);
      this.#track.branch(
        () => this.#visit(node.thenStatement),
        () => this.#visit(node.elseStatement),
      );
    } else if (ts.isIterationStatement(node, false)) this.#track.within('loop', () => this.#loop(node));
    else if (ts.isSwitchStatement(node)) this.#track.within('loop', () => this.#switch(node));
    else if (ts.isTryStatement(node)) this.#try(node);
    else if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) {
      this.#visit(node.expression);
      this.#track.leave('callback');
    } else if (ts.isBreakOrContinueStatement(node)) this.#track.leave('loop');
    else if (ts.isLabeledStatement(node)) this.#visit(node.statement);
    else ts.forEachChild(node, (child) => this.#visit(child));
  }

  #loop(node: ts.IterationStatement): void {
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      this.#visit(node.expression);
      if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) this.#track.oldAwait();
      const holder = this.#input.names.objectOf(node.expression);
      if (holder !== undefined) this.#access(holder + everyEntry, accessed.read);
    } else if (ts.isForStatement(node)) {
      this.#visit(node.initializer);
      this.#test(node.condition);
    } else if (ts.isWhileStatement(node)) this.#test(node.expression);
    this.#track.branch(
      () => {
        this.#visit(node.statement);
        if (ts.isForStatement(node)) this.#visit(node.incrementor);
      },
      () => undefined,
    );
    if (ts.isDoStatement(node)) this.#test(node.expression);
  }

  #switch(node: ts.SwitchStatement): void {
    this.#test(node.expression);
    const clauses = node.caseBlock.clauses.map((clause) => () => {
      ts.forEachChild(clause, (child) => this.#visit(child));
    });
    this.#track.fallThrough(clauses);
  }

  #try({ tryBlock, catchClause, finallyBlock }: ts.TryStatement): void {
    this.#track.attempt(
      () => this.#visit(tryBlock),
      catchClause && (() => this.#visit(catchClause.block)),
      finallyBlock && (() => this.#visit(finallyBlock)),
    );
  }

  #expression(node: ts.Expression): void {
    if (ts.isBinaryExpression(node)) this.#binary(node);
    else if (ts.isConditionalExpression(node)) {
      this.#test(node.condition);
      this.#track.branch(
        () => this.#visit(node.whenTrue),
        () => this.#visit(node.whenFalse),
      );
    } else if (ts.isCallExpression(node)) this.#call(node);
    else if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) {
      this.#visit(node.expression);
      this.#track.oldAwait();
    } else if (ts.isDeleteExpression(node)) this.#write(node.expression);
    else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node)) {
      this.#read(node.operand);
      this.#write(node.operand);
    } else this.#read(node);
  }

  #read(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.#visit(node.expression);
    else if (!ts.isIdentifier(node)) ts.forEachChild(node, (child) => this.#visit(child));
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return;
    this.#access(this.#input.names.placeOf(node), this.#isTest ? accessed.read | accessed.tested : accessed.read);
  }

  #write(target: ts.Expression): void {
    if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target)) {
      for (const inner of assignedIn(target)) this.#write(inner);
      return;
    }
    if (ts.isPropertyAccessExpression(target)) this.#visit(target.expression);
    else if (ts.isElementAccessExpression(target)) ts.forEachChild(target, (child) => this.#visit(child));
    this.#access(this.#input.names.placeOf(target), accessed.written);
    if (!ts.isElementAccessExpression(target)) return;
    const holder = this.#input.names.objectOf(target.expression);
    if (holder !== undefined) this.#access(holder + everyEntry, accessed.added);
  }

  #binary(node: ts.BinaryExpression): void {
    const { left, right, operatorToken } = node;
    const { kind } = operatorToken;
    if (isLogical(kind)) {
      this.#test(left);
      this.#track.branch(
        () => {
          this.#visit(right);
          if (isAssignmentOperator(kind)) this.#write(left);
        },
        () => undefined,
      );
    } else if (!isAssignmentOperator(kind)) {
      this.#visit(left);
      this.#visit(right);
    } else {
      // The value of a compound assignment is pulled before the statement when it waits.
      this.#visit(right);
      if (kind !== ts.SyntaxKind.EqualsToken) this.#read(left);
      this.#write(left);
    }
  }

  #call(node: ts.CallExpression): void {
    const callee = node.expression;
    if (ts.isPropertyAccessExpression(callee)) this.#visit(callee.expression);
    else this.#visit(callee);
    const inside = node.arguments.filter((argument) => isFunctionNode(argument) && this.#input.runsInside(argument));
    for (const argument of node.arguments) this.#visit(argument);
    for (const callback of inside) this.#runInside(node, callback as ts.ArrowFunction | ts.FunctionExpression);
    const kept = this.#isTest ? accessed.tested : 0;
    for (const { key, kinds } of effectsOf(node, this.#input.names))
      this.#access(key, (kinds & accessed.read) !== 0 ? kinds | kept : kinds);
    this.#listen(node);
    if (this.#track.isLate) this.#late.push(node);
    const summary = this.#input.summaryOf(node);
    for (const { key, kinds } of summary?.before ?? []) this.#access(key, kinds);
    if (this.#input.awaits.has(node)) this.#track.newAwait(node);
    for (const { key, kinds } of summary?.after ?? []) this.#access(key, kinds);
  }

  #runInside(call: ts.CallExpression, callback: ts.ArrowFunction | ts.FunctionExpression): void {
    const { names } = this.#input;
    const holder = ts.isPropertyAccessExpression(call.expression)
      ? names.objectOf(call.expression.expression)
      : undefined;
    names.enter(callback, holder === undefined ? undefined : holder + everyEntry);
    const outer = this.#isTest;
    this.#isTest = false;
    this.#track.within('callback', () =>
      this.#track.branch(
        () => this.#visit(callback.body),
        () => undefined,
      ),
    );
    this.#isTest = outer;
  }

  /** What makes an emitter and what attaches a listener to it belong together: events are not kept. */
  #listen(node: ts.CallExpression): void {
    const receiver = listenedTo(node);
    if (receiver === undefined) return;
    const object = this.#input.names.objectOf(receiver);
    if (object !== undefined && /^parameter \d+$/.test(object)) this.#access(`listener ${object}`, accessed.written);
    else if (object === undefined) this.#access(`listener ${receiver.text}`, accessed.written);
  }
}
