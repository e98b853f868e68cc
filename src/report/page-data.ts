// What the HTML report hands to the script of its page: plain data, nothing computed twice. Types only, so that both
// sides are held to it. Files are seen from the root of the repository.
import type { BlockingKind, Confidence, ReachKind, ReportedGroup, Status } from '../model.js';
import type { Explanation } from './explanation.js';
import type { Step } from './next-steps.js';

export type { Explanation } from './explanation.js';
export type { Step } from './next-steps.js';

/** What has been found and counts. */
export type PageStatus = Extract<Status, 'fixed' | 'review' | 'refused'>;

export interface PagePlace {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

export interface PageFinding {
  readonly id: string;
  readonly transform: string;
  /** `readFileSync`, `busy-wait`. */
  readonly subject: string;
  readonly kind: BlockingKind;
  readonly why: string;
  readonly instead: string;
  readonly file: string;
  readonly line: number;
  readonly excerpt: string;
  readonly reach: ReachKind;
  /** From what serves down to the function that holds the call. */
  readonly chain: readonly PagePlace[];
  readonly status: PageStatus;
  readonly folder: string;
  /** Of a workspace; absent where there is one package. */
  readonly package?: string;
  /** As CODEOWNERS names them; empty where nobody does. */
  readonly owners: readonly string[];
  readonly refusal?: { readonly reason: string; readonly at?: PagePlace; readonly detail?: string };
  readonly group?: string;
}

export interface PageHunk {
  readonly oldStart: number;
  readonly newStart: number;
  /** Each begins with ` `, `+` or `-`. */
  readonly lines: readonly string[];
}

export interface PageDiff {
  readonly file: string;
  readonly isNew: boolean;
  readonly hunks: readonly PageHunk[];
}

export interface PageGroup {
  readonly id: string;
  readonly findings: readonly string[];
  readonly functions: readonly PagePlace[];
  readonly hazards: readonly { readonly id: string; readonly place: PagePlace }[];
  readonly confidence: Confidence;
  readonly status: PageStatus;
  readonly verdict: ReportedGroup['verdict'];
  readonly diagnostics: readonly string[];
  /** Absent where the report would grow too large. */
  readonly diffs?: readonly PageDiff[];
}

export interface PageData {
  readonly name: string;
  readonly totals: string;
  /** How many findings do not count, and why: `3 out of scope`. */
  readonly counts: Readonly<Record<PageStatus | 'files' | 'outOfScope', number>>;
  /** Whether types were checked; type errors before and after the rewrite. */
  readonly diagnostics?: { readonly before: number; readonly after: number };
  readonly steps: readonly Step[];
  readonly hasOwners: boolean;
  readonly findings: readonly PageFinding[];
  readonly groups: readonly PageGroup[];
  /** Helper modules, which several groups may share. */
  readonly newFiles: readonly PageDiff[];
  /** Of those that occur. */
  readonly reasons: Readonly<Record<string, Explanation>>;
  readonly hazards: Readonly<Record<string, Explanation>>;
  readonly errors: readonly { readonly file?: string; readonly message: string }[];
}
