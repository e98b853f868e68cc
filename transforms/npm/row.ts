// How rows of npm packages are written: what a function of a package gives way to, in one line of a family's table.
import {
  advises,
  type BlockingApi,
  type CallView,
  imported,
  keepTail,
  offloads,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  wholeModule,
} from '../../src/api.js';
import type { BlockingKind, ImportedPart } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';

/** Functions of one package that block, and what is done about them. */
export interface PackageCalls {
  /** As imported: `glob`, `csv-parse/sync`. */
  readonly module: string;
  /** Exported names, nested ones with dots; `default` is the module itself where it is the function. */
  readonly names: readonly string[];
  /** Versions in which the names mean this, as a semver range; absent where they always do. */
  readonly versions?: string;
  readonly kind: BlockingKind;
  /** Completes "Nothing else runs while …". */
  readonly during: string;
  readonly remedy: Remedy | ((name: string) => Remedy);
  /** What both sides were run on, `glob 7.2.3`; empty for what is reported only. */
  readonly verifiedOn: readonly string[];
  readonly when?: (call: CallView) => boolean;
}

export function rowsOf(table: readonly PackageCalls[]): BlockingApi[] {
  return table.flatMap(({ module, names, versions, kind, during, remedy, verifiedOn, when }) =>
    names.map((name) => ({
      api: `${module}#${name}`,
      kind,
      why: `Nothing else runs while ${during}.`,
      remedy: typeof remedy === 'function' ? remedy(name) : remedy,
      verifiedOn,
      ...(versions === undefined ? {} : { versions }),
      ...(when === undefined ? {} : { when }),
    })),
  );
}

export interface Counterpart {
  /** Where it is not the module of the call. */
  readonly module: string;
  /** `*`: the module itself. */
  readonly name: string;
  /** Local name where the module itself has to be imported. */
  readonly as?: string;
  readonly hazards?: readonly HazardId[] | ((call: CallView) => readonly HazardId[]);
  /** What follows the call, where its result or error has to be mapped: `.catch(() => null)`. */
  readonly suffix?: (call: CallView) => string;
  /** Says why this call is left alone; undefined where it is not. */
  readonly unless?: (call: CallView) => Proposal | undefined;
}

/** The same arguments, result and errors from a function that gives a promise. */
export function awaited(counterpart: Counterpart): Remedy {
  return rewrites(shown(counterpart), (call) =>
    unless(counterpart, call, () => [nameOf(counterpart), keepTail(call.node)]),
  );
}

/** The same from a function that takes a callback. */
export function promisified(counterpart: Counterpart): Remedy {
  const { name, as = name } = counterpart;
  return rewrites(`\`promisify(${name === '*' ? as : name})\` of \`${counterpart.module}\``, (call) =>
    unless(counterpart, call, () => [
      imported('node:util', 'promisify'),
      '(',
      nameOf(counterpart),
      ')',
      keepTail(call.node),
    ]),
  );
}

function unless({ hazards, suffix, unless: refuse }: Counterpart, call: CallView, parts: () => Parts): Proposal {
  const found = typeof hazards === 'function' ? hazards(call) : hazards;
  return refuse?.(call) ?? promise(call.node, [...parts(), suffix?.(call) ?? ''], found);
}

type Parts = Parameters<typeof promise>[1];

function nameOf({ module, name, as = name }: Counterpart): ImportedPart {
  return name === '*' ? wholeModule(module, as) : imported(module, name);
}

function shown({ module, name, as }: Counterpart): string {
  return name === '*' ? `\`${as}\`, which is \`${module}\` itself` : `\`${name}\` of \`${module}\``;
}

/** What is only reported: there is no other form, and a worker would help. */
export const toWorker = (text: string): Remedy => offloads(text);
/** What is only reported, with what a person can do. */
export const toPerson = (text: string): Remedy => advises(text);
