// Which findings a run is about: the rest is reported as out of scope, or as ignored by a comment.
import type { Detection } from './detect/detect.js';
import type { FindingId } from './model.js';
import type { Reach } from './reach/reach.js';

export type Scope = 'serving' | 'all';

export function isInScope(detection: Detection, reached: ReadonlyMap<FindingId, Reach>, scope: Scope): boolean {
  if (detection.ignored) return false;
  const kind = reached.get(detection.finding.id)?.kind;
  return scope === 'all' || kind === 'serving' || kind === 'library';
}
