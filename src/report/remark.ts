// What formats for machines say of a finding in one paragraph, how grave it is, and where it stands for their readers.
import { posix } from 'node:path';
import type { Place, ReachKind, ReportedFinding, ReportedGroup } from '../model.js';
import { chainText, hazardMessage, placeText, refusalMessage } from './message.js';

export type Severity = 'error' | 'warning' | 'note';

/** What holds up requests comes first; start-up code, scripts and tests are reported only where `--scope all` asks for them. */
const severities: Readonly<Record<ReachKind, Severity>> = {
  serving: 'error',
  library: 'warning',
  startup: 'note',
  script: 'note',
  test: 'note',
};

export function severityOf({ reach }: ReportedFinding): Severity {
  return severities[reach];
}

/** Names a rule: what `explain` takes. A forgotten await has no API of its own. */
export function ruleOf(finding: ReportedFinding): string {
  return blocks(finding) ? finding.api : finding.transform;
}

/** Neither a missing await nor one too many holds up anything. */
export function blocks({ kind }: ReportedFinding): boolean {
  return kind !== 'missing-await';
}

/** For people: `readFileSync`, `busy-wait`, `missing-await`. */
export function subjectOf(finding: ReportedFinding): string {
  if (!blocks(finding)) return finding.transform;
  const [module = '', name = ''] = finding.api.split('#');
  return name === 'default' ? module : name;
}

/** The file as its readers see it. */
export function located(prefix: string, file: string): string {
  return posix.normalize(prefix + file);
}

/** What a machine shows of a finding to a person: why it blocks, what to do, and the places to look at. */
export function remark(finding: ReportedFinding, group: ReportedGroup | undefined, prefix: string): string {
  const places = placesOf(finding, group).map((place) => placeText({ ...place, file: located(prefix, place.file) }));
  const see = places.length === 0 ? [] : [`See ${places.join(', ')}.`];
  return [...sentences(finding, group, prefix), ...see].join(' ');
}

/** The same without the places, for a format that links to them. */
export function sentences(finding: ReportedFinding, group: ReportedGroup | undefined, prefix: string): string[] {
  const { chain, refusal, why, instead } = finding;
  const result = [sentence(why)];
  // Where nothing can be rewritten, the refusal ends in the same advice.
  if (refusal?.detail !== instead) result.push(sentence(`Instead: ${instead}`));
  if (chain.length > 1) result.push(`Reached: ${chainText(finding, prefix)}.`);
  if (refusal) result.push(sentence(`Left alone (${refusal.reason}): ${refusalMessage(finding)}`));
  if (finding.status === 'fixed') result.push('"npx unblock fix" rewrites it.');
  if (finding.status === 'review' && group) {
    const texts = new Set(group.hazards.map((hazard) => `${hazardMessage(hazard)} (${hazard.id})`));
    result.push(`To review before it is rewritten: ${[...texts].join('; ')}.`);
  }
  return result;
}

/** What stands in the way of a rewrite, or has to be looked at before it; each place once. */
export function placesOf({ refusal, status }: ReportedFinding, group: ReportedGroup | undefined): Place[] {
  const hazards = status === 'review' && group ? group.hazards.map((hazard) => hazard.place) : [];
  const places = [...(refusal?.at ? [refusal.at] : []), ...hazards];
  return [...new Map(places.map((place) => [placeText(place), place])).values()];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
