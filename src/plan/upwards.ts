// The words of the walk upwards: what it asks, what may stand in its way, and how its parts call each other.
import type { CallbackRule } from '../model.js';
import type { CallGraph, Use } from '../reach/call-graph.js';
import type { ParameterInput } from '../reach/parameters.js';
import type { RefusalReason } from '../reasons.js';
import type { FunctionNode } from '../syntax/functions.js';
import type { ts } from '../typescript.js';
import type { ModuleFormat } from '../workspace/format.js';
import type { Signatures } from './signatures.js';

export interface ClosureInput extends ParameterInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly graph: CallGraph;
  formatOf(file: string): ModuleFormat;
  /** How far a change of signature may travel. */
  readonly spread: 'none' | 'file' | 'package';
  /** Whether others than the package rely on the function or type, and may go on to do so as they did. */
  isKept(owner: ts.Node): boolean;
  /** Whether a file stays as it is, whatever it calls: a test, under `--tests skip`. */
  isLeft(file: string): boolean;
  /** Whether a file is run and never loaded. */
  isScript(file: string): boolean;
  readonly signatures: Signatures;
  /** Declaration files that somebody wrote for a JavaScript file. */
  declarationsOf(file: string): readonly ts.SourceFile[];
  /** What the user says of functions that take callbacks. */
  readonly callbacks?: readonly CallbackRule[];
  /** Lowest Node version that the file's package supports, `major.minor.patch`. */
  nodeFloor(file: string): string;
  /** Lowest major version of a dependency of the file's package; undefined when it does not depend on it. */
  majorOf(file: string, dependency: string): number | undefined;
}

export interface Barrier {
  readonly reason: RefusalReason;
  readonly at: ts.Node;
  readonly detail?: string;
}

/** The walk, as its parts see it: both give the first thing that stands in the way. */
export interface Upwards {
  needsAwait(node: ts.Node): Barrier | undefined;
  use(owner: FunctionNode, use: Use): Barrier | undefined;
}
