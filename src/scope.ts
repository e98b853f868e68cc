// Which findings a run is about: the rest is reported as out of scope, or as ignored by a comment.
import { isOffload } from './api.js';
import type { Detection } from './detect/detect.js';
import type { ReachOf } from './reach/reach.js';

export type Scope = 'serving' | 'all';

export function isInScope(detection: Detection, reachOf: ReachOf, scope: Scope): boolean {
  if (detection.ignored) return false;
  // Somebody named it.
  if (scope === 'all' || isOffload(detection.proposal)) return true;
  const kind = reachOf(detection.finding.id)?.kind;
  return kind === 'serving' || kind === 'library';
}
