// The registry: every transform of the command line, in the order in which they are asked.
// The only file of `src` that knows `transforms/`.

import childProcess from '../../transforms/child-process.js';
import crypto from '../../transforms/crypto.js';
import fs from '../../transforms/fs.js';
import http from '../../transforms/http.js';
import runtime from '../../transforms/runtime.js';
import sleep from '../../transforms/sleep.js';
import zlib from '../../transforms/zlib.js';
import type { Transform } from '../api.js';
import { UserError } from '../workspace/user-error.js';
import { didYouMean } from './nearest.js';

export const transforms: readonly Transform[] = [sleep, http, fs, childProcess, crypto, zlib, runtime].map(
  (codemod) => codemod.transform,
);

/** Throws `UserError` for a name in `--only` or `--skip` that no transform has. */
export function checkNames(names: readonly string[]): void {
  const known = transforms.map((transform) => transform.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UserError(`No transform is called "${name}"${didYouMean(name, known, `there are ${known.join(', ')}.`)}`);
  }
}
