// The registry: every transform of the command line, in the order in which they are asked.
// The only file of `src` that knows `transforms/`.

import bun from '../../transforms/bun.js';
import childProcess from '../../transforms/child-process.js';
import crypto from '../../transforms/crypto.js';
import { customTransform } from '../../transforms/custom.js';
import deno from '../../transforms/deno.js';
import fs from '../../transforms/fs.js';
import http from '../../transforms/http.js';
import missingAwait, { promiseIdioms } from '../../transforms/missing-await.js';
import needlessAwait from '../../transforms/needless-await.js';
import npm from '../../transforms/npm.js';
import runtime from '../../transforms/runtime.js';
import sleep from '../../transforms/sleep.js';
import workerOffload, { offloadWith } from '../../transforms/worker-offload.js';
import zlib from '../../transforms/zlib.js';
import type { ApiRule, DroppedPromises, OffloadSettings, Transform } from '../api.js';

export const transforms: readonly Transform[] = [
  sleep,
  http,
  fs,
  childProcess,
  workerOffload,
  crypto,
  zlib,
  runtime,
  npm,
  deno,
  bun,
  missingAwait,
  needlessAwait,
].map((codemod) => codemod.transform);

/** What a config tells of functions. */
export interface Rules {
  readonly rows?: readonly ApiRule[];
  readonly missingAwait?: DroppedPromises;
  readonly offload?: readonly string[] | OffloadSettings;
}

/** With what a config tells: it comes before what unblock knows by itself. */
export function transformsWith({ rows = [], missingAwait: dropped, offload }: Rules): readonly Transform[] {
  const known = transforms.map((each) => {
    if (each === missingAwait.transform && dropped !== undefined) return { ...each, idioms: promiseIdioms(dropped) };
    if (each === workerOffload.transform && offload !== undefined) return { ...each, ...offloadWith(listed(offload)) };
    return each;
  });
  return rows.length === 0 ? known : [customTransform(rows), ...known];
}

/** A list alone says what is moved, and nothing else. */
export function listed(offload: readonly string[] | OffloadSettings): OffloadSettings {
  return isList(offload) ? { functions: offload } : offload;
}

function isList(offload: readonly string[] | OffloadSettings): offload is readonly string[] {
  return Array.isArray(offload);
}
