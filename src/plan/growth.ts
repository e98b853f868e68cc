// What a closure has gathered so far. Written to by the parts of the walk, and read once when it has ended.
import type { Replacement } from '../model.js';
import type { HazardId } from '../reasons.js';
import type { Factory } from '../recipes/factories.js';
import type { FunctionNode } from '../syntax/functions.js';
import type { ts } from '../typescript.js';
import type { Moved } from './main-functions.js';
import type { TypeWrap } from './signatures.js';

export class Growth {
  readonly functions = new Set<FunctionNode>();
  readonly signatures = new Set<ts.SignatureDeclaration>();
  readonly awaited = new Set<ts.CallExpression | ts.TaggedTemplateExpression>();
  readonly rewritten = new Map<ts.Node, Replacement>();
  readonly types: TypeWrap[] = [];
  /** Callbacks whose bodies move into loops of the function around them. */
  readonly absorbed = new Set<FunctionNode>();
  /** Calls whose promises are handed on, not awaited. */
  readonly given = new Set<ts.Node>();
  readonly parameters = new Set<ts.Identifier>();
  readonly factories = new Map<ts.ConstructorDeclaration, Factory>();
  /** What moves into an async function, by script. */
  readonly mains = new Map<ts.SourceFile, Moved>();
  readonly hazards: { readonly id: HazardId; readonly at: ts.Node }[] = [];
  /** Functions whose uses are still to be looked at. */
  readonly queue: FunctionNode[] = [];

  turn(owner: FunctionNode): void {
    this.functions.add(owner);
    this.queue.push(owner);
  }

  /** Whether a function turns async, or its body runs in one that does. */
  includes(owner: FunctionNode): boolean {
    return this.functions.has(owner) || this.absorbed.has(owner);
  }
}
