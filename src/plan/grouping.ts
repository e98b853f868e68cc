// Groups: closures that share a function or a change are one atom, found by union-find.
import { createHash } from 'node:crypto';
import type { Change, FindingId, FixGroup, GroupId, Hazard, MainChange, Place, TwinChange } from '../model.js';
import { changeKey, unites } from './changes.js';

/** What one finding needs to be fixed. */
export interface Draft {
  readonly finding: FindingId;
  readonly changes: readonly Change[];
  readonly functionsMadeAsync: readonly Place[];
  readonly hazards: readonly Hazard[];
}

export function groupsOf(drafts: readonly Draft[]): FixGroup[] {
  const roots = unite(drafts.map((draft) => draft.changes.filter(unites).map(changeKey)));
  const members = new Map<number, Draft[]>();
  drafts.forEach((draft, index) => {
    const root = roots[index] ?? index;
    members.set(root, [...(members.get(root) ?? []), draft]);
  });
  return [...members.values()].map(merged);
}

function merged(drafts: readonly Draft[]): FixGroup {
  const findings = drafts.map((draft) => draft.finding);
  return {
    id: groupId(findings),
    findings,
    changes: unique(united(drafts.flatMap((draft) => draft.changes)), changeKey),
    functionsMadeAsync: unique(
      drafts.flatMap((draft) => draft.functionsMadeAsync),
      placeKey,
    ),
    hazards: unique(
      drafts.flatMap((draft) => draft.hazards),
      (hazard) => `${hazard.id} ${placeKey(hazard.place)}`,
    ),
  };
}

/** Findings of one function have one twin of it, which takes the changes of all; those of one script the largest function. */
function united(changes: readonly Change[]): Change[] {
  const twins = new Map<string, TwinChange>();
  const mains = new Map<string, MainChange>();
  for (const change of changes) {
    if (change.kind === 'main') {
      const known = mains.get(change.file);
      if (known === undefined || change.range.start < known.range.start) mains.set(change.file, change);
    }
    if (change.kind !== 'twin') continue;
    const known = twins.get(changeKey(change));
    const inside = unique([...(known?.inside ?? []), ...change.inside], changeKey);
    twins.set(changeKey(change), { ...change, inside });
  }
  return changes.map((change) => {
    if (change.kind === 'main') return mains.get(change.file) ?? change;
    return change.kind === 'twin' ? (twins.get(changeKey(change)) ?? change) : change;
  });
}

function placeKey(place: Place): string {
  return `${place.file}:${place.line}:${place.name}`;
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** For each set of keys the index of the set that stands for its component. */
function unite(sets: readonly (readonly string[])[]): number[] {
  const parents = sets.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const owner = new Map<string, number>();
  sets.forEach((keys, index) => {
    for (const key of keys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, index);
      else parents[find(index)] = find(other);
    }
  });
  return parents.map((_, index) => find(index));
}

function groupId(findings: readonly FindingId[]): GroupId {
  return createHash('sha256')
    .update([...findings].sort().join('\n'))
    .digest('hex')
    .slice(0, 8) as GroupId;
}
