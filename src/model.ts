// The words that cross a stage's border, and only those. Plain, serialisable data: no syntax node, no type of a library.
import type { HazardId, RefusalReason } from './reasons.js';

/** Half-open range of UTF-16 offsets into a file's text (byte order mark not counted). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What kind of work holds the event loop. */
export type BlockingKind = 'io' | 'cpu' | 'process' | 'http' | 'sleep' | 'missing-await';

/** How a call is reached: while other work waits, at start-up, in a package without roots, from outside, or from tests. */
export type ReachKind = 'serving' | 'startup' | 'script' | 'library' | 'test';

export type Status = 'fixed' | 'review' | 'refused' | 'out-of-scope' | 'ignored' | 'baseline';
export type Confidence = 'safe' | 'review';

export type FunctionId = string & { readonly __brand: 'FunctionId' };
export type FindingId = string & { readonly __brand: 'FindingId' };
export type GroupId = string & { readonly __brand: 'GroupId' };

/** A named place for people: `file` is absolute inside the tool, relative in reports; `line` counts from 1. */
export interface Place {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** A blocking expression or statement in a file; `callee` and `args` are empty for idioms that are no call. */
export interface CallSite {
  readonly file: string;
  readonly range: Range;
  readonly callee: Range;
  readonly args: readonly Range[];
}

/** The function (or module body) that a call stands in. */
export interface EnclosingFunction {
  readonly id: FunctionId;
  readonly name: string;
  readonly line: number;
}

export interface Finding {
  /** Stable under unrelated edits of the file: it holds no line number. */
  readonly id: FindingId;
  readonly transform: string;
  /** `module#export`, for example `node:fs#readFileSync`. */
  readonly api: string;
  readonly kind: BlockingKind;
  /** One sentence: why this blocks. */
  readonly why: string;
  /** A short noun phrase: what takes its place, for example `readFile` of `node:fs/promises`. */
  readonly instead: string;
  readonly site: CallSite;
  readonly within: EnclosingFunction;
}

/** One piece of replacement text. */
export type Part = string | KeptPart | ImportedPart | HelperPart;

/** Source text that stays as it is; edits inside it still apply. Kept parts follow the order of the source. */
export interface KeptPart {
  readonly keep: Range;
  /** It comes to stand where an `await` needs no parentheses. */
  readonly bare?: true;
}

/** The local name of an export, or of a module itself (`*`), however the file sees it. `as`: what a new import is called. */
export interface ImportedPart {
  readonly module: string;
  readonly name: string;
  readonly as?: string;
}

/** The local name of an export of a helper module that is written into the user's package. */
export interface HelperPart {
  readonly helper: string;
  readonly name: string;
}

/**
 * What takes the place of `range`. `promise`: the parts are one expression to be awaited; `value`: one primary
 * expression that awaits by itself, or has to be awaited nowhere; `statement`: whole statements.
 */
export interface Replacement {
  readonly range: Range;
  readonly form: 'promise' | 'value' | 'statement';
  readonly parts: readonly Part[];
  readonly hazards?: readonly HazardId[];
  /** Source in `range` that the text says again, word for word. */
  readonly repeats?: readonly Range[];
  /** How the replaced call reached its module: `fs` in `fs.readFileSync`; a replacement may go the same way. */
  readonly receiver?: Receiver;
  /** It has to go that way: others put something else in the place of the module's members. */
  readonly asBefore?: true;
}

/** An expression that holds a module; its text can be repeated. */
export interface Receiver {
  readonly text: string;
  readonly module: string;
  readonly range: Range;
}

export interface Unsupported {
  readonly reason: RefusalReason;
  /** The place that stands in the way, when it is not the call itself. */
  readonly at?: Range;
  /** Completes the reason's text for this call. */
  readonly detail?: string;
}

/** How a replacement is put into its surroundings. */
export interface Placement {
  /** False where an `await` stands before the expression already. */
  readonly awaits: boolean;
  readonly parens: boolean;
  /** The statement starts with `(` below a line that would swallow it. */
  readonly leadingSemicolon: boolean;
  /** Pulls the right side of a compound assignment into a constant before the statement. */
  readonly hoist?: Hoist;
}

/** `total += f()` becomes `const value = f()` and `total += value`: `statement` begins with the target. */
export type Hoist = Readonly<Record<'statement' | 'value', Range>> & { readonly name: string };

/** Intent to change text, decided by the plan. */
export type Change = InPlaceChange | TwinChange | MainChange | CreateChange;
/** What stands here at the top level of a script runs in an async function that is called at once. */
export type MainChange = { readonly kind: 'main'; readonly file: string; readonly range: Range };
/** A module is written, of code that stood in the file `from`. */
export type CreateChange = Readonly<Record<'file' | 'text' | 'from', string>> & { readonly kind: 'create' };

/** A change of source where it stands. */
export type InPlaceChange = ReplaceChange | MakeAsyncChange | WrapTypeChange;

export interface ReplaceChange {
  readonly kind: 'replace';
  readonly file: string;
  readonly replacement: Replacement;
  readonly placement: Placement;
  /** Several groups may bring it along, and it does no harm without them: made once, and no reason to make them one. */
  readonly shared?: true;
}

/** `async` goes before what stands at `at`. */
export interface MakeAsyncChange {
  readonly kind: 'make-async';
  readonly file: string;
  readonly at: number;
}

/** A return type becomes the promise of itself, or itself or its promise; `ReturnType<…>` gives what is awaited from it. */
export interface WrapTypeChange {
  readonly kind: 'wrap-type';
  readonly file: string;
  readonly range: Range;
  readonly as: 'Promise' | 'Awaited' | 'either';
  /** What stands between the brackets, where it is not what stood there before. */
  readonly inner?: string;
}

/** An async copy of a function below it, for the callers that can wait; the others go on with the original. */
export interface TwinChange {
  readonly kind: 'twin';
  readonly file: string;
  /** What is copied: a statement without its `export`, a member of a class, an entry of an object. */
  readonly range: Range;
  /** Where the copy goes. */
  readonly below: number;
  readonly isEntry: boolean;
  /** What the copy says otherwise: its name, its `export`. */
  readonly wording: readonly (Range & { readonly text: string })[];
  /** What stands before the copy: `export `, a line of documentation. */
  readonly lead: string;
  /** Changes of the copy alone. */
  readonly inside: readonly InPlaceChange[];
}

export interface Hazard {
  readonly id: HazardId;
  readonly place: Place;
}

/** The atom of a rewrite: applied whole or not at all. */
export interface FixGroup {
  readonly id: GroupId;
  readonly findings: readonly FindingId[];
  readonly changes: readonly Change[];
  readonly functionsMadeAsync: readonly Place[];
  readonly hazards: readonly Hazard[];
}

/** What a function that unblock does not know does with the promise that a callback gives it, as the user says. */
export interface CallbackRule {
  /** `module#export`, members of instances by their class: `my-queue#Queue.process`. */
  readonly callee: string;
  /**
   * `awaits`: it waits for the promise and handles a rejection; `ignores`: it drops the promise, so that a rejection
   * goes unhandled; `needs-value`: it uses what the callback returns at once, and the callback has to stay as it is.
   */
  readonly promise: 'awaits' | 'ignores' | 'needs-value';
}

export interface Refusal {
  readonly finding: FindingId;
  readonly reason: RefusalReason;
  readonly at?: Place;
  readonly detail?: string;
}

/** A file before and after; `before` is absent for a file that is created. Texts hold no byte order mark. */
export interface FileChange {
  readonly file: string;
  readonly before?: string;
  readonly after: string;
  readonly bom: boolean;
}

export interface Verdict {
  readonly group: GroupId;
  readonly accepted: boolean;
  readonly diagnostics: readonly string[];
}

/** A problem that belongs to one file (or to the run when `file` is absent). */
export interface Problem {
  readonly file?: string;
  readonly message: string;
}

/** What one run found and did; every format is a pure function of it. Files are relative to `root`, with `/`. */
export interface Report {
  readonly root: string;
  readonly summary: Summary;
  /** The packages that files of the run belong to, by directory, those above before those below. */
  readonly packages: readonly { readonly name: string; readonly dir: string }[];
  readonly findings: readonly ReportedFinding[];
  readonly groups: readonly ReportedGroup[];
  /** Absolute paths inside; what `--write` would write. */
  readonly changes: readonly FileChange[];
  readonly errors: readonly Problem[];
  /** One line each, for standard error: skipped files, fallbacks. */
  readonly notices: readonly string[];
}

export interface Summary {
  readonly files: number;
  readonly filesChanged: number;
  readonly findings: number;
  readonly fixed: number;
  readonly review: number;
  readonly refused: number;
  readonly outOfScope: number;
  readonly groups: number;
  readonly diagnosticsBefore: number | null;
  readonly diagnosticsAfter: number | null;
  readonly durationMs: number;
  readonly phases: Readonly<Record<string, number>>;
}

/** Lines and columns count from 1; columns in UTF-16 units. */
export interface ReportedFinding {
  readonly id: FindingId;
  readonly transform: string;
  readonly api: string;
  readonly kind: BlockingKind;
  readonly why: string;
  readonly instead: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The source line on which the finding starts, without its line break. */
  readonly excerpt: string;
  readonly reach: ReachKind;
  readonly chain: readonly Place[];
  readonly status: Status;
  readonly refusal?: { readonly reason: RefusalReason; readonly at?: Place; readonly detail?: string };
  readonly group?: GroupId;
}

export interface ReportedGroup {
  readonly id: GroupId;
  readonly findings: readonly FindingId[];
  readonly functionsMadeAsync: readonly Place[];
  readonly files: readonly string[];
  readonly confidence: Confidence;
  readonly hazards: readonly Hazard[];
  readonly verdict: 'accepted' | 'rejected';
  readonly diagnostics: readonly string[];
}
