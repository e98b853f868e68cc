// What a config tells of functions, in the words of the transforms.
import type { ApiRule, DroppedPromises, OffloadSettings } from '../api.js';

export interface Rules {
  readonly rows?: readonly ApiRule[];
  readonly missingAwait?: DroppedPromises;
  readonly offload?: readonly string[] | OffloadSettings;
}

/** A list alone says what is moved, and nothing else. */
export function listed(offload: readonly string[] | OffloadSettings): OffloadSettings {
  return isList(offload) ? { functions: offload } : offload;
}

function isList(offload: readonly string[] | OffloadSettings): offload is readonly string[] {
  return Array.isArray(offload);
}
