// The registry: every transform of the command line, in the order in which they are asked.
// The only file of `src` that knows `transforms/`.

import bun from '../../transforms/bun.js';
import childProcess from '../../transforms/child-process.js';
import crypto from '../../transforms/crypto.js';
import { customTransform } from '../../transforms/custom.js';
import deno from '../../transforms/deno.js';
import fs from '../../transforms/fs.js';
import http from '../../transforms/http.js';
import missingAwait from '../../transforms/missing-await.js';
import npm from '../../transforms/npm.js';
import runtime from '../../transforms/runtime.js';
import sleep from '../../transforms/sleep.js';
import zlib from '../../transforms/zlib.js';
import type { ApiRule, Transform } from '../api.js';

export const transforms: readonly Transform[] = [
  sleep,
  http,
  fs,
  childProcess,
  crypto,
  zlib,
  runtime,
  npm,
  deno,
  bun,
  missingAwait,
].map((codemod) => codemod.transform);

/** With what a config tells: it comes before what unblock knows by itself. */
export function transformsWith(rules: readonly ApiRule[]): readonly Transform[] {
  return rules.length === 0 ? transforms : [customTransform(rules), ...transforms];
}
