// What is to happen to a file's imports, before it is text.
import type { Binding, ImportFact } from '../syntax/imports.js';

export interface NewName {
  /** As it will stand in the file: with or without `node:`, relative for helpers. */
  readonly module: string;
  readonly name: string;
  readonly local: string;
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ImportPlan {
  readonly added: readonly NewName[];
  readonly removed: ReadonlySet<Binding>;
  /** Modules to be named differently: `fs` becomes `fs/promises`. */
  readonly retargeted: ReadonlyMap<ImportFact, string>;
}
