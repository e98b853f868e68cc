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
import type { Transform } from '../api.js';
import { listed, type Rules } from './rules.js';

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

/** With what a config tells: it comes before what unblock knows by itself. */
export function transformsWith({ rows = [], missingAwait: dropped, offload }: Rules): readonly Transform[] {
  const known = transforms.map((each) => {
    if (each === missingAwait.transform && dropped !== undefined) return { ...each, idioms: promiseIdioms(dropped) };
    if (each === workerOffload.transform && offload !== undefined) return { ...each, ...offloadWith(listed(offload)) };
    return each;
  });
  return rows.length === 0 ? known : [customTransform(rows), ...known];
}
