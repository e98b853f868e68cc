// The typed face of `unblock.config.ts`. Knows nothing of how a config is found or checked.

import type { ApiRule, DroppedPromises, OffloadSettings } from '../api.js';
import type { CallbackRule } from '../model.js';

export interface UnblockConfig {
  /** `serving`: what can run while other work waits. `all`: start-up code and scripts too. Default `serving`. */
  readonly scope?: 'serving' | 'all';
  /** Transforms to run, by name; default: all. */
  readonly only?: string[];
  /** Transforms to leave out. */
  readonly skip?: string[];
  /** `safe`: rewrites without hazards. `review`: also those that a person should look at. Default `safe`. */
  readonly minConfidence?: 'safe' | 'review';
  /** How far a change of signature may travel: only functions that are async already, the file, the package. Default `package`. */
  readonly spread?: 'none' | 'file' | 'package';
  /**
   * Functions that the package exports to others. `keep`: they stay as they are. `twin`: an async twin is exported beside
   * each. `change`: they turn async. Default: `change` where the package is private, else `keep`.
   */
  readonly publicApi?: 'keep' | 'twin' | 'change';
  /** `update`: tests that call what turned async are adapted. `skip`: test files stay as they are. Default `update`. */
  readonly tests?: 'update' | 'skip';
  /** `types`: drop every rewrite that adds a type error. Default `types`. */
  readonly verify?: 'types' | 'none';
  /** tsconfig files to use instead of those found, relative to the config file. */
  readonly project?: string[];
  /** Directory for helper modules, relative to the package; default `src` where there is one, else the package. */
  readonly helpers?: string;
  /** What functions that unblock does not know do with the promise that an async callback gives them. */
  readonly callbacks?: CallbackRule[];
  /** Blocking functions that unblock does not know, and what takes their place: transform `custom`. */
  readonly rows?: ApiRule[];
  /** What `missing-await` does about promises that are dropped. */
  readonly missingAwait?: DroppedPromises;
  /** For the comments on pull and merge requests. */
  readonly suggest?: SuggestConfig;
  /**
   * Own functions for worker threads, `src/report.ts#render`, and modules that move there as a whole, `src/store.ts`:
   * transform `worker-offload`, which runs when it is named. `with` says what runs the threads; default `piscina`.
   */
  readonly offload?: readonly string[] | OffloadSettings;
  /** Packages that export `rows` and `callbacks` as a config does: `@acme/unblock-rules`. */
  readonly extends?: string[];
  /** Globs to leave out, relative to the package. */
  readonly ignore?: string[];
  /** File of known findings, which do not fail `check`, relative to the config file. */
  readonly baseline?: string;
  /** `check` fails above this number of findings; default 0. */
  readonly max?: number;
}

/** What `unblock suggest` does otherwise than the rest. */
export interface SuggestConfig {
  /** Transforms to speak of, by name. */
  readonly only?: string[];
  /** Transforms to say nothing of. */
  readonly skip?: string[];
  readonly minConfidence?: 'safe' | 'review';
  /** Files, directories or globs to speak of, relative to the config file. */
  readonly paths?: string[];
  /** Comments beside the code; default 50. The rest goes into the summary. */
  readonly maxComments?: number;
  /** `new`: exit with 1 when the change adds a finding. Default `never`. */
  readonly failOn?: 'new' | 'never';
}

/** Gives back what it gets; it is there for the types. */
export function defineConfig(config: UnblockConfig): UnblockConfig {
  return config;
}
