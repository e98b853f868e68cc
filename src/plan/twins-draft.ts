// Which twins are wanted together, and the changes that write them and send callers to them.

import type { Change, Hazard, InPlaceChange, Place, TwinChange } from '../model.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { asyncChanges, changeKey, functionPlace, rangeOfChange } from './changes.js';
import type { Form } from './twins-form.js';
import type { Named } from './twins-names.js';

/** A function that can have a twin. */
export interface Candidate extends Named {
  readonly form: Form;
  /** Others are to find the twin beside the original, whoever calls it here. */
  readonly isPromised: boolean;
  /** Calls that can go to the twin. */
  moves(): readonly Move[];
}

/** One place that comes to wait, with all that has to change for it. */
export interface Move {
  readonly changes: readonly InPlaceChange[];
  readonly functions: readonly Place[];
  readonly hazards: readonly Hazard[];
  readonly awaits: readonly ts.Node[];
  /** It stands in another module than the twin. */
  readonly imports: boolean;
  /** Where it waits in the twin of another function only. */
  readonly host?: Candidate;
}

export interface TwinDraft {
  readonly changes: readonly Change[];
  readonly functionsMadeAsync: readonly Place[];
  readonly hazards: readonly Hazard[];
  readonly awaits: readonly ts.Node[];
}

/** The twins that somebody calls in the end, of a function and of those that call it. */
export function includedWith(start: Candidate): Set<Candidate> {
  const above = new Set([start]);
  for (const candidate of above) for (const { host } of candidate.moves()) if (host !== undefined) above.add(host);
  const live = new Set([...above].filter(isWanted));
  for (let before = -1; before !== live.size; ) {
    before = live.size;
    for (const candidate of above)
      if (candidate.moves().some((move) => isMadeIn(live, candidate, move))) live.add(candidate);
  }
  return live;
}

function isWanted(candidate: Candidate): boolean {
  return candidate.isPromised || candidate.moves().some((move) => move.host === undefined);
}

/** A twin that was there before calls what it calls. */
function isMadeIn(live: ReadonlySet<Candidate>, candidate: Candidate, { host }: Move): boolean {
  return host !== undefined && host !== candidate && live.has(host) && (candidate.exists || !host.exists);
}

/** @param start what waits in the first twin */
export function draftOf(start: Move, included: ReadonlySet<Candidate>): TwinDraft | undefined {
  const copied = [...included].filter((candidate) => !candidate.exists);
  const inside = new Map(copied.map((candidate) => [candidate, asyncChanges(candidate.form.owner)]));
  const changes: Change[] = [];
  const moves = [start, ...[...included].flatMap((candidate) => candidate.moves())].filter(isMade);
  for (const move of moves) (move.host === undefined ? changes : inside.get(move.host))?.push(...move.changes);
  for (const candidate of included) {
    const isSeen = isExported(candidate, included);
    if (isSeen) changes.push(...candidate.exports.sites);
    if (!candidate.exists) changes.push(twinChange(candidate, isSeen, inside.get(candidate) ?? []));
  }
  if (changes.length === 0) return undefined;
  return {
    changes,
    functionsMadeAsync: [...copied.map(placeOfTwin), ...moves.flatMap((move) => move.functions)],
    hazards: moves.flatMap((move) => move.hazards),
    awaits: moves.flatMap((move) => move.awaits),
  };

  function isMade({ host }: Move): boolean {
    return host === undefined || (included.has(host) && !host.exists);
  }
}

/** Other modules call it, or are promised to find it. */
function isExported(candidate: Candidate, included: ReadonlySet<Candidate>): boolean {
  if (candidate.form.holder !== 'scope') return false;
  const isMade = ({ host }: Move): boolean => host === undefined || (included.has(host) && !host.exists);
  return candidate.isPromised || candidate.moves().some((move) => move.imports && isMade(move));
}

function twinChange(
  { form, newName, isPromised }: Candidate,
  isSeen: boolean,
  inside: readonly InPlaceChange[],
): TwinChange {
  const { node, name, innerName, start, documented } = form;
  const source = node.getSourceFile();
  const exported = isSeen && form.isExported ? 'export ' : '';
  const range = { start: documented ?? start, end: node.end };
  // Other documentation is not copied, and stays true of the original.
  const names = innerName === undefined ? [] : [innerName];
  // What is all that a module exports gets the twin as its member.
  const isModule = ts.isPropertyAccessExpression(name.parent) && name.parent.getText() === 'module.exports';
  const own = { ...rangeOf(name), text: isModule ? `exports.${newName}` : newName };
  const copied = inside.filter((change) => contains(range, rangeOfChange(change)));
  const unique = [...new Map(copied.map((change) => [changeKey(change), change])).values()];
  return {
    kind: 'twin',
    file: source.fileName,
    range,
    below: endOfLine(source.text, node.end),
    isEntry: form.isEntry,
    wording: [...headOf(form, exported), own, ...names.map((each) => ({ ...rangeOf(each), text: newName }))],
    lead: documented === undefined ? `${isPromised ? `${documentation(form)}\n` : ''}${exported}` : '',
    inside: unique,
  };
}

/** What stands between copied documentation and the copied code. */
function headOf({ node, start, documented }: Form, text: string): TwinChange['wording'] {
  return documented === undefined ? [] : [{ start: node.getStart(), end: start, text }];
}

/** What others read about it. */
function documentation({ called }: Form): string {
  return `/** As \`${called}\`, but without blocking the event loop. */`;
}

/** Behind a comment that stands on the last line. */
function endOfLine(text: string, end: number): number {
  const rest = /^[ \t]*\/\/[^\r\n]*|^[ \t]*\/\*[^\r\n]*?\*\/(?=[ \t]*\r?(?:\n|$))/.exec(text.slice(end));
  return end + (rest?.[0].length ?? 0);
}

function placeOfTwin({ form, newName }: Candidate): Place {
  const place = functionPlace(form.owner);
  const isMember = ts.isClassElement(form.node);
  return { ...place, name: isMember ? place.name.replace(/[^.]*$/, newName) : newName };
}
