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

export function hazardMessage(hazard: Hazard): string {
  return hazards[hazard.id].short;
}

/** `load (src/config.ts:12)` */
export function placeText(place: Place): string {
  const position = `${place.file}:${place.line}`;
  return place.name ? `${place.name} (${position})` : position;
}

export function groupsById(groups: readonly ReportedGroup[]): ReadonlyMap<string, ReportedGroup> {
  return new Map(groups.map((group) => [group.id, group]));
}
