// Which rewrites can be put in by clicks, and in what pieces. Groups that change the same lines become one bundle: taken
// one after the other they would not fit. What reaches outside of the hunks is left for the patch.
import path from 'node:path';
import type { FileChange, GroupId } from '../model.js';
import { type Block, blocksOf } from './blocks.js';
import type { ChangedFile, Hunk } from './hunks.js';

export interface Bundle {
  readonly groups: readonly GroupId[];
  /** To be taken together; sorted by file and line. */
  readonly blocks: readonly Block[];
}

export interface Bundles {
  readonly inside: readonly Bundle[];
  readonly outside: readonly GroupId[];
}

export interface Ground {
  /** Absolute, of the repository. */
  readonly root: string;
  /** What reviewers see of the change. */
  readonly shown: readonly ChangedFile[];
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

/** More pieces than these nobody collects by hand. */
const mostBlocks = 4;

export function bundlesOf(groups: readonly GroupId[], ground: Ground): Bundles {
  const shown = new Map(ground.shown.map((file) => [file.path, file.hunks]));
  const lay = (members: readonly GroupId[]) => laid(members, ground, shown);
  const candidates = groups.flatMap((group) => lay([group]) ?? []);
  let bundles = candidates;
  for (;;) {
    const merged = merge(bundles, lay, overlaps);
    if (merged.length === bundles.length) break;
    bundles = merged;
  }
  bundles = unlessTheyDiffer(bundles, ground, lay);
  const handy = bundles.filter(({ blocks }) => blocks.length <= mostBlocks);
  const taken = new Set(handy.flatMap((bundle) => bundle.groups));
  return { inside: handy, outside: groups.filter((group) => !taken.has(group)) };
}

type Lay = (groups: readonly GroupId[]) => Bundle | undefined;

function laid(
  groups: readonly GroupId[],
  { root, changesOf }: Ground,
  shown: ReadonlyMap<string, readonly Hunk[]>,
): Bundle | undefined {
  const blocks: Block[] = [];
  for (const change of changesOf(groups)) {
    const file = path.posix.relative(root, change.file);
    const found = blocksOf(file, change, shown.get(file) ?? []);
    if (found === undefined) return undefined;
    blocks.push(...found);
  }
  return { groups, blocks: blocks.sort((a, b) => (a.file === b.file ? a.first - b.first : a.file < b.file ? -1 : 1)) };
}

/** Bundles that do not lie inside of the hunks once they are one fall out. */
function merge(bundles: readonly Bundle[], lay: Lay, isOne: (a: Bundle, b: Bundle) => boolean): Bundle[] {
  const result: Bundle[] = [];
  let left = [...bundles];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const members = [first];
    for (let at = 0; at < members.length; at++) {
      const touching = left.filter((other) => isOne(members[at]!, other));
      members.push(...touching);
      left = left.filter((other) => !touching.includes(other));
    }
    const bundle = members.length === 1 ? first : lay(members.flatMap(({ groups }) => groups));
    if (bundle !== undefined) result.push(bundle);
  }
  return result;
}

function overlaps(a: Bundle, b: Bundle): boolean {
  return a.blocks.some((x) => b.blocks.some((y) => x.file === y.file && x.first <= y.last && y.first <= x.last));
}

/**
 * All bundles taken are to be what one rewrite of all their groups is. Where they are not, since an import is left that
 * only both together make needless, the bundles of that file become one.
 */
function unlessTheyDiffer(bundles: readonly Bundle[], ground: Ground, lay: Lay): Bundle[] {
  const { root, changesOf } = ground;
  const whole = changesOf(bundles.flatMap(({ groups }) => groups));
  const differing = new Set(
    whole.flatMap((change) => {
      const file = path.posix.relative(root, change.file);
      const blocks = bundles.flatMap((bundle) => bundle.blocks.filter((block) => block.file === file));
      return withBlocks(change.before ?? '', blocks) === change.after ? [] : [file];
    }),
  );
  if (differing.size === 0) return [...bundles];
  const touches = ({ blocks }: Bundle) => blocks.some(({ file }) => differing.has(file));
  const merged = merge(bundles, lay, (a, b) => touches(a) && touches(b));
  return merged.length === bundles.length ? merged : unlessTheyDiffer(merged, ground, lay);
}

/** The text as a host leaves it when all these blocks are taken. */
function withBlocks(text: string, blocks: readonly Block[]): string {
  const lines = text.split(/(?<=\n)/);
  for (const { first, last, after } of [...blocks].sort((a, b) => b.first - a.first)) {
    lines.splice(first - 1, last - first + 1, ...after);
  }
  return lines.join('');
}
