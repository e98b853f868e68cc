// Flags over config over defaults, and what that means for a run. Pure.
import path from 'node:path';
import type { RunOptions } from '../run.js';
import { UserError } from '../workspace/user-error.js';
import { type failures, formats } from './options.js';
import type { ConfigValues, Flags } from './schema.js';

export type Format = (typeof formats)[number];

export interface Settings {
  readonly run: Omit<RunOptions, 'onProgress'>;
  /** What the config tells of functions. */
  readonly rules: Pick<ConfigValues, 'rows' | 'missingAwait' | 'offload'>;
  readonly format: Format | undefined;
  readonly output: string | undefined;
  readonly max: number;
  readonly write: boolean;
  readonly interactive: boolean;
  readonly allowDirty: boolean;
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Absolute path of the file of known findings. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly commitPerGroup: boolean;
  /** undefined where no tests have a say. */
  readonly tests: TestSettings | undefined;
}

export interface TestSettings {
  readonly command: string;
  /** Seconds. */
  readonly timeout: number | undefined;
  readonly ignored: readonly string[];
}

/** What `suggest` takes besides. */
export interface SuggestSettings {
  readonly all: boolean;
  readonly base: string | undefined;
  readonly dryRun: boolean;
  readonly failOn: (typeof failures)[number];
  readonly maxComments: number;
  readonly artifacts: string | undefined;
}

/** What the config says of suggestions goes before what it says of all; flags go before both. */
export function forSuggest({ suggest = {}, ...config }: ConfigValues): ConfigValues {
  const { only, skip, minConfidence } = suggest;
  return {
    ...config,
    ...(only === undefined ? {} : { only }),
    ...(skip === undefined ? {} : { skip }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}

export function settleSuggest(flags: Flags, { suggest = {} }: ConfigValues): SuggestSettings {
  return {
    all: flags.all ?? false,
    base: flags.base,
    dryRun: flags.dryRun ?? false,
    failOn: flags.failOn ?? suggest.failOn ?? 'never',
    maxComments: flags.maxComments ?? suggest.maxComments ?? 50,
    artifacts: flags.artifacts,
  };
}

export const runDefaults = {
  paths: [],
  scope: 'serving',
  only: [],
  skip: [],
  minConfidence: 'safe',
  spread: 'package',
  verify: 'types',
  projects: [],
  ignore: [],
} as const satisfies Partial<RunOptions>;

export interface Given {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly config: ConfigValues;
}

/** Throws `UserError` for what is not available yet. */
export function settle({ cwd, paths, flags, config }: Given): Settings {
  const all = { ...config, ...flags };
  refuseLater(all);
  refuseHalfBaseline(all);
  refuseUnsafeCommits(all);
  refuseUselessTests(flags, all.testCommand);
  if (all.updateBaseline === true && paths.length > 0)
    throw new UserError('--update-baseline takes all findings: leave the paths out.');
  return {
    run: {
      cwd,
      paths,
      scope: all.scope ?? runDefaults.scope,
      only: all.only ?? runDefaults.only,
      skip: all.skip ?? runDefaults.skip,
      minConfidence: all.minConfidence ?? runDefaults.minConfidence,
      spread: all.spread ?? runDefaults.spread,
      verify: all.verify ?? runDefaults.verify,
      projects: all.project ?? runDefaults.projects,
      ignore: all.ignore ?? runDefaults.ignore,
      ...(all.filter === undefined ? {} : { filter: all.filter }),
      ...(all.helpers === undefined ? {} : { helpers: all.helpers }),
      ...(all.tests === undefined ? {} : { tests: all.tests }),
      ...(config.callbacks === undefined ? {} : { callbacks: config.callbacks }),
      ...(all.publicApi === undefined ? {} : { publicApi: all.publicApi }),
    },
    rules: config,
    format: formats.find((format) => format === all.format),
    output: all.output,
    max: all.max ?? 0,
    write: all.write ?? all.interactive ?? false,
    interactive: all.interactive ?? false,
    allowDirty: all.allowDirty ?? false,
    color: all.color,
    quiet: all.quiet ?? false,
    verbose: all.verbose ?? false,
    baseline: all.baseline === undefined ? undefined : path.resolve(cwd, all.baseline),
    commitPerGroup: all.commitPerGroup ?? false,
    updateBaseline: all.updateBaseline ?? false,
    tests:
      all.testCommand === undefined
        ? undefined
        : { command: all.testCommand, timeout: all.testTimeout, ignored: all.ignoreTests ?? [] },
  };
}

const laterKeys = ['trace'] as const;

/** A config may hold them for the runs that write. */
function refuseUselessTests(flags: Flags, command: string | undefined): void {
  if (flags.testCommand !== undefined && flags.write !== true && flags.interactive !== true)
    throw new UserError(
      '--test-command needs --write, or --interactive to ask before: tests are run on what was written.',
    );
  if (command === undefined && (flags.testTimeout ?? flags.ignoreTests) !== undefined)
    throw new UserError('--test-timeout and --ignore-tests need tests to run: add --test-command "npm test".');
}

function refuseUnsafeCommits({ commitPerGroup, write, interactive, allowDirty }: Flags): void {
  if (commitPerGroup !== true) return;
  if (write !== true && interactive !== true)
    throw new UserError('--commit-per-group needs --write, or --interactive to ask before each.');
  if (allowDirty === true)
    throw new UserError(
      '--commit-per-group would commit your own changes too: leave --allow-dirty out, and commit them first.',
    );
}

function refuseHalfBaseline(all: Flags): void {
  if (all.updateBaseline !== true) return;
  if (all.baseline === undefined)
    throw new UserError('--update-baseline needs a file: name it with --baseline, or as "baseline" in the config.');
  if ([all.only, all.skip].some((names) => names !== undefined && names.length > 0))
    throw new UserError('--update-baseline takes all findings: leave --only and --skip out.');
}

function refuseLater(all: Flags): void {
  const key = laterKeys.find((name) => all[name] !== undefined);
  if (key !== undefined) throw new UserError(`${optionName(key)} is not available yet; leave it out.`);
}

/** `minConfidence` is `--min-confidence` on the command line. */
export function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
