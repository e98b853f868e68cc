// The form that all rows of this family share, and the two ways by which a call is replaced: by promises, by callbacks.

import {
  type BlockingApi,
  type CallView,
  imported,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  unsupported,
} from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import type { ts } from '../../src/typescript.js';

/** @param during completes "Nothing else runs while …" */
export function row(name: string, during: string, remedy: Remedy): BlockingApi {
  return { api: `node:fs#${name}`, kind: 'io', why: `Nothing else runs while ${during}.`, remedy };
}

export function ofPromises(name: string): string {
  return `\`${name}\` of \`node:fs/promises\``;
}

export function ofCallbacks(name: string): string {
  return `\`promisify(${name})\`, with \`${name}\` of \`node:fs\``;
}

/** `readFile(…)` of `node:fs/promises`, arguments as written. */
export function withPromises(call: CallView, name: string, hazards: readonly HazardId[] = []): Proposal {
  return promise(call.node, [imported('node:fs/promises', name), keepTail(call.node)], hazards);
}

/** `promisify(read)(…)`: unlike a FileHandle it takes and gives plain descriptors. */
export function withCallbacks(call: CallView, name: string): Proposal {
  return promise(call.node, [...promisified(name), keepTail(call.node)]);
}

export function promisified(name: string): Part[] {
  return [imported('node:util', 'promisify'), '(', imported('node:fs', name), ')'];
}

export function unclear(call: CallView, detail: string, at: ts.Node = call.node): Proposal {
  return unsupported('argument-shape', detail, at);
}
