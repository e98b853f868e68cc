// What a row of a transform is: the tables in `transforms/` are written in these words, and detection reads them.
// Rows may look at syntax nodes and ask for types; what they give back is plain data.

import type {
  BlockingKind,
  HelperPart,
  ImportedPart,
  KeptPart,
  Part,
  Range,
  Replacement,
  Unsupported,
} from './model.js';
import type { HazardId } from './reasons.js';
import { rangeOf } from './syntax/nodes.js';
import type { ts } from './typescript.js';

/** A blocking API: one line of a table. */
export interface BlockingApi {
  /**
   * `module#export`. Nested exports with dots (`node:fs#realpathSync.native`), members of instances by their class
   * (`node:fs#Dir.readSync`), a module that is itself the function as `#default`, globals as `global#Atomics.wait`,
   * a constructor by its class (`node:sqlite#DatabaseSync`).
   */
  readonly api: string;
  readonly kind: BlockingKind;
  /** One sentence for people: why this blocks. */
  readonly why: string;
  readonly remedy: Remedy;
  /** Lowest Node version whose runtime has the replacement, `major.minor`; absent when every supported one has. */
  readonly minNode?: string;
  /** Versions of the package in which the name means this, as a semver range; absent where it always does. */
  readonly versions?: string;
  /** Versions on which the two sides were run and compared, `glob 7.2.3`. */
  readonly verifiedOn?: readonly string[];
  /** Whether this call of the API blocks at all, or belongs to this row; absent means always. */
  readonly when?: (call: CallView) => boolean;
}

/**
 * A blocking function, as a config tells of it: plain data. Exactly one of the last four says what is done about it.
 * Functions are written `module#export`, with the class before the name of a method: `@acme/store#Store.loadSync`.
 */
export interface ApiRule {
  readonly api: string;
  readonly kind: Exclude<BlockingKind, 'missing-await'>;
  /** One sentence for people: why this blocks. */
  readonly why: string;
  /** Versions of the package in which the name means this, as a semver range. */
  readonly versions?: string;
  /** Lowest Node version whose runtime has the replacement, `major.minor`. */
  readonly minNode?: string;
  /** A function that takes the same arguments and gives a promise of the same result. */
  readonly awaits?: string;
  /** The same with a callback behind its arguments, `(error, result)`. */
  readonly promisifies?: string;
  /** There is no other form; names what a worker would hold. Reported only. */
  readonly offloads?: string;
  /** What a person can do. Reported only. */
  readonly advises?: string;
}

/** What a config says of promises that nobody waits for. */
export interface DroppedPromises {
  /** Functions whose promises may be dropped: `module#export`, or `src/mail.ts#send` for one of the package. */
  readonly allow?: readonly string[];
  /**
   * What becomes of a dropped promise that cannot be awaited. `leave`: it is reported. `void`: it is marked as meant.
   * `catch`: its error goes to `reporter`. Default `leave`.
   */
  readonly otherwise?: 'leave' | 'void' | 'catch';
  /** A function of one argument, as a name that is known everywhere. Default `console.error`. */
  readonly reporter?: string;
}

/** What a config says of work for worker threads. */
export interface OffloadSettings {
  /** Own functions, `src/report.ts#render`, and modules that move as a whole, `src/store.ts`. */
  readonly functions?: readonly string[];
  /** What runs the threads: the package, which is added to package.json, or nothing but Node.js. Default `piscina`. */
  readonly with?: 'piscina' | 'worker_threads';
}

export type Remedy =
  | { readonly kind: 'awaits'; readonly module: string; readonly name: string }
  | { readonly kind: 'rewrites'; readonly instead: string; readonly rewrite: (call: CallView) => Proposal }
  | { readonly kind: 'offloads'; readonly text: string }
  | { readonly kind: 'advises'; readonly text: string };

/** What would replace a call, or why nothing can. */
export type Proposal = Replacement | Unsupported;

/** The same, where what is found may be no expression to replace. */
export type Mend = (Proposal | AsyncCallback | Offload) & {
  /** What is written, without an await, where nothing can wait. */
  readonly otherwise?: Replacement;
};

/** A callback gives a promise to a callee that does not wait for it: the callee's contract says what takes its place. */
export interface AsyncCallback {
  /** The argument. */
  readonly callback: Range;
}

/** The function around the match, or all of its module, goes to a worker thread: the plan finds out whether it can. */
export interface Offload {
  readonly offload: 'function' | 'module';
}

/** A pattern of statements or expressions that blocks without naming one API. */
export interface Idiom {
  /** `idiom#name`. */
  readonly api: string;
  readonly kind: BlockingKind;
  readonly why: string;
  readonly instead: string;
  readonly minNode?: string;
  /** A file that this expression does not match is never parsed for this idiom; no `g` flag. */
  readonly hint: RegExp;
  /** Kinds of node that are handed to `match`. By name, so that a table is read without the compiler. */
  readonly syntax: readonly (keyof typeof ts.SyntaxKind)[];
  match(node: ts.Node, ask: Ask): IdiomMatch | undefined;
}

export interface IdiomMatch {
  /** What is shown to people. */
  readonly range: Range;
  /** Calls inside that this match takes over; they are no findings of their own. */
  readonly covers: readonly Range[];
  readonly proposal: Mend;
  /** A node for which the await has to be legal. */
  readonly anchor: ts.Node;
}

export interface Transform {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly rows: readonly BlockingApi[];
  readonly idioms: readonly Idiom[];
  readonly helpers: readonly HelperModule[];
  /** What must not be found in a rewritten text unless it was there before, whichever transform has rewritten it. */
  readonly proofs: readonly Idiom[];
  readonly example: { readonly before: string; readonly after: string };
  /** Runs only when named by `--only`. */
  readonly optIn: boolean;
}

/** A module that is written once into the user's package, in the language and module system found there. */
export interface HelperModule {
  /** File name without extension. */
  readonly name: string;
  readonly texts: {
    readonly ts: string;
    readonly esm: string;
    readonly cjs: string;
    /** TypeScript that is compiled to CommonJS, where that makes a difference. */
    readonly tsCommonJs?: string;
  };
  /** It stands beside the tests, not among what the package publishes. */
  readonly forTests?: true;
  /** Helper modules that its text imports as `./name.js`, or names as the file of a worker thread: they are written beside it. */
  readonly beside?: readonly string[];
  /** Packages that its text imports, with the ranges that package.json asks for from then on. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** Questions about meaning that a row may ask; answered by the type oracle. */
export interface Ask {
  typeOf(node: ts.Expression): TypeFacts;
  /** What a value is expected to be in the place of this node; `any` without parts where anything is taken. */
  expectedAt(node: ts.Expression): TypeFacts;
  /** Where a name comes from: `node:fs#readFileSync`, `global#Date.now`; undefined when it is the package's own or unknown. */
  originOf(node: ts.Expression): string | undefined;
  /** Where a name of the package comes from, relative to its root: `src/mail.ts#send`; undefined for what is not its own. */
  ownOriginOf(node: ts.Expression): string | undefined;
  /** What keeps a value from going to another thread; undefined where its type shows that it can. */
  uncloneable(node: ts.Expression): Uncloneable | undefined;
  /** Lowest Node major that the package's engines allow. */
  readonly nodeFloor: number;
}

/** Why a value does not survive a structured clone, or cannot be shown to. */
export interface Uncloneable {
  /** False where too little is known of its type. */
  readonly certain: boolean;
  /** Names the part and what it is: `\`options.filter\` is a function`. */
  readonly what: string;
}

/** A call (or `new`) of a blocking API. */
export interface CallView extends Ask {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly args: readonly ts.Expression[];
  /** The result is thrown away: the call is a statement of its own. */
  readonly discarded: boolean;
  /** The expression left of the last dot (`dir` in `dir.readSync()`), when there is one. */
  readonly receiver: ts.Expression | undefined;
}

export type TypePart =
  | 'string'
  | 'number'
  | 'bigint'
  | 'boolean'
  | 'null'
  | 'undefined'
  | 'function'
  /** A function that gives a promise, beside `function`. */
  | 'asynchronous'
  /** A function whose result nobody is to look at, beside `function`: `() => void`. */
  | 'procedure'
  | 'thenable'
  /** A list of promises. */
  | 'thenables'
  | 'object';

/** The kinds of value that an expression can have. `any` is true for `any`, `unknown` and unresolved types. */
export interface TypeFacts {
  readonly any: boolean;
  readonly parts: ReadonlySet<TypePart>;
}

/** Keeps a node's source text. */
export function keep(node: ts.Node): KeptPart {
  return { keep: rangeOf(node) };
}

/** Keeps the source text of what becomes an argument or the like: an `await` that it gets needs no parentheses any more. */
export function keepBare(node: ts.Node): KeptPart {
  return { keep: rangeOf(node), bare: true };
}

/** Keeps a list of neighbouring arguments as written, with the commas and comments between them. */
export function keepList(nodes: readonly ts.Node[]): KeptPart[] {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? [{ keep: { start: first.getStart(), end: last.getEnd() } }] : [];
}

/** Keeps parentheses, arguments and the comments among them, as written; what replaces the callee is always there, so no `?.`. */
export function keepTail(node: ts.CallExpression | ts.NewExpression): KeptPart {
  const isOptional = 'questionDotToken' in node && node.questionDotToken !== undefined;
  return { keep: { start: (isOptional ? node.questionDotToken : node.expression).getEnd(), end: node.getEnd() } };
}

/** The module itself: what `require` gives, the default import of an ES module. @param as its name where it is new */
export function wholeModule(module: string, as?: string): ImportedPart {
  return imported(module, '*', as);
}

export function imported(module: string, name: string, as?: string): ImportedPart {
  return as === undefined ? { module, name } : { module, name, as };
}

export function helper(name: string, exported: string): HelperPart {
  return { helper: name, name: exported };
}

/** An expression that gives a promise; the editor awaits it and adds parentheses where precedence asks. */
export function promise(node: ts.Node, parts: readonly Part[], hazards: readonly HazardId[] = []): Replacement {
  return { range: rangeOf(node), form: 'promise', parts, hazards };
}

/** A primary expression (a call, a member, something in parentheses) that holds its own `await`. */
export function value(node: ts.Node, parts: readonly Part[], hazards: readonly HazardId[] = []): Replacement {
  return { range: rangeOf(node), form: 'value', parts, hazards };
}

export function unsupported(reason: Unsupported['reason'], detail?: string, at?: ts.Node): Unsupported {
  return { reason, ...(detail === undefined ? {} : { detail }), ...(at === undefined ? {} : { at: rangeOf(at) }) };
}

export function isUnsupported(proposal: Mend): proposal is Unsupported {
  return 'reason' in proposal;
}

export function isAsyncCallback(proposal: Mend): proposal is AsyncCallback {
  return 'callback' in proposal;
}

export function isOffload(proposal: Mend): proposal is Offload {
  return 'offload' in proposal;
}

export const awaits = (module: string, name: string): Remedy => ({ kind: 'awaits', module, name });
export const rewrites = (instead: string, rewrite: (call: CallView) => Proposal): Remedy => ({
  kind: 'rewrites',
  instead,
  rewrite,
});
export const offloads = (text: string): Remedy => ({ kind: 'offloads', text });
export const advises = (text: string): Remedy => ({ kind: 'advises', text });
