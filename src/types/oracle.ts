// The type oracle: questions by file and range, answers in plain data. Nothing else in the tool sees a checker, so that
// another compiler can take this one's place.
import type { TypeFacts, Uncloneable } from '../api.js';
import type { Range } from '../model.js';
import type { Flow, SignatureUses } from './signature-uses.js';
import type { Signature } from './signatures.js';

/** Where a name comes from. `own`: declared in the package's sources; `unknown`: nothing can be said. */
export type Origin =
  | { readonly kind: 'external'; readonly module: string; readonly path: readonly string[] }
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' };

/** A declaration: its file and the offset of the declaring name (of the node itself, where it has none). */
export interface Declared {
  readonly file: string;
  readonly at: number;
  /** It stands in a declaration file or in another package. */
  readonly external: boolean;
}

/** A type or syntax error; `start` and `end` are UTF-16 offsets. */
export interface DiagnosticFact {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Of the compiler; 0 for what unblock itself finds. */
  readonly code: number;
  readonly message: string;
  /** The first line of the message: which part of a type the lines below it speak of depends on what was checked before. */
  readonly headline: string;
}

export interface Oracle {
  /** Follows the expression in this range to its declaration: imports, aliases, re-exports, `require`. */
  originOf(file: string, range: Range): Origin;
  /** Own declarations that the name in this range refers to, through imports and re-exports; undefined when nothing is known. */
  definitionsOf(file: string, range: Range): readonly Declared[] | undefined;
  /** Members of the same name that the member named in this range overrides or implements, at any distance. */
  basesOf(file: string, range: Range): readonly Declared[];
  /** What a module exports, with the members of exported classes and objects. */
  exportedBy(file: string): readonly Declared[];
  /** Whether the function in this range gives a promise whichever way it returns. */
  returnsPromise(file: string, range: Range): boolean;
  /** Whether it may give something that can be awaited and is more than a promise. */
  returnsThenable(file: string, range: Range): boolean;
  /** The signatures in the type of what the name in this range declares. */
  signaturesOf(file: string, range: Range): readonly Signature[];
  /** Where the value of the node in this range goes, as far as types are asked for there. */
  flowsFrom(file: string, range: Range): readonly Flow[];
  /** Everything in a file that relies on signatures of the package. */
  signatureUses(file: string): SignatureUses;
  /** Names of members that a file may take by a key which it does not write out: `table[name]`, `Object.values(table)`. */
  membersByKey(file: string): ReadonlySet<string>;
  /** Whether it has seen the file. */
  holds(file: string): boolean;
  /** Takes up further files, beside those that it was opened with. */
  include(texts: ReadonlyMap<string, string>): void;
  /** Whether the expression's type is this built-in module itself (`node:fs`): a parameter or property that holds it. */
  isModule(file: string, range: Range, module: string): boolean;
  typeOf(file: string, range: Range): TypeFacts;
  /** What is expected in the place of the expression; nothing is known where nobody says. */
  expectedAt(file: string, range: Range): TypeFacts;
  /** What keeps the value of the expression, or the result of the function, in this range from going to another thread. */
  uncloneable(file: string, range: Range): Uncloneable | undefined;
  /** Whether the libraries that the file is compiled with declare this member of a global interface. */
  declares(file: string, name: string, member: string): boolean;
  /** Whether types of the file tell `undefined` and `null` apart from values. */
  mindsNull(file: string): boolean;
  /** Whether somebody asked for right types in the file: in JavaScript only where it is checked. */
  trusts(file: string): boolean;
  /** Whether an import of the file leads nowhere, so that it holds errors whatever else it says. */
  lacksModules(file: string): boolean;
  /** Syntax and type errors of these files, as their project's options see them. */
  diagnostics(files: readonly string[]): DiagnosticFact[];
  /**
   * Replaces texts in memory, and what was replaced before and is not given any more is as it was; a file that does not
   * exist is there for as long, beside the file that `sponsor` names.
   */
  overlay(texts: ReadonlyMap<string, string>, sponsor: (file: string) => string): void;
}

/** `module#export` as rows spell it. */
export function apiName(origin: Origin): string | undefined {
  if (origin.kind !== 'external') return undefined;
  // The global `process` is the module.
  if (origin.module === 'global' && origin.path[0] === 'process')
    return `node:process#${origin.path.slice(1).join('.')}`;
  const path = origin.path[0] === 'default' && origin.path.length > 1 ? origin.path.slice(1) : origin.path;
  return `${origin.module}#${path.length === 0 ? 'default' : path.join('.')}`;
}
