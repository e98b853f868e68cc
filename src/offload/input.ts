// What moving code to worker threads asks of the run, and how it says no.
import type { RefusalReason } from '../reasons.js';
import type { FileFacts } from '../syntax/file-facts.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import type { ts } from '../typescript.js';
import type { ModuleFormat } from '../workspace/format.js';

export interface OffloadInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
  factsOf(file: string): FileFacts;
  formatOf(file: string): ModuleFormat;
  /** Whether a file is about to be written that nobody has seen yet. */
  isTaken(file: string): boolean;
}

/** What stands in the way. */
export interface Obstacle {
  readonly reason: RefusalReason;
  readonly at: ts.Node;
  readonly detail?: string;
}

export function obstacle(reason: RefusalReason, at: ts.Node, detail?: string): Obstacle {
  return detail === undefined ? { reason, at } : { reason, at, detail };
}
