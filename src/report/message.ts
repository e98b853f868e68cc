// One line about why a finding was left alone; the text and the JSON report say it in the same words.
import type { Hazard, Place, ReportedFinding, ReportedGroup } from '../model.js';
import { hazards } from './hazards.js';
import { reasons } from './reasons.js';

/** Why a finding is refused, completed for this call; undefined when it is not. */
export function refusalMessage(finding: ReportedFinding): string | undefined {
  if (!finding.refusal) return undefined;
  const { reason, detail } = finding.refusal;
  return detail ? `${reasons[reason].short}: ${detail}` : reasons[reason].short;
}

/** What stands in the way, where it is not the call itself: `; see load (src/config.ts:12)`. */
export function obstacleText({ refusal }: Pick<ReportedFinding, 'refusal'>, prefix = ''): string {
  return refusal?.at === undefined ? '' : `; see ${placeText({ ...refusal.at, file: prefix + refusal.at.file })}`;
}

export function hazardMessage(hazard: Hazard): string {
  return hazards[hazard.id].short;
}

/** `load (src/config.ts:12)` */
export function placeText(place: Place): string {
  const position = `${place.file}:${place.line}`;
  return place.name ? `${place.name} (${position})` : position;
}

/** `POST /orders (src/routes.ts:8) → placeOrder → readFileSync`: from what runs it down to the call. */
export function chainText({ chain, api }: ReportedFinding, prefix: string): string {
  const show = (place: Place) => placeText({ ...place, file: prefix + place.file });
  const names = chain.map((place, index) => (index === 0 ? show(place) : place.name || show(place)));
  return [...names, api.slice(api.indexOf('#') + 1)].join(' → ');
}

export function groupsById(groups: readonly ReportedGroup[]): ReadonlyMap<string, ReportedGroup> {
  return new Map(groups.map((group) => [group.id, group]));
}
