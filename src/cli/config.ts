// Finds, loads and checks the config file. Knows nothing of flags; a mistake in the file is one line.
import path from 'node:path';
import { type LilconfigResult, type Loader, lilconfig, lilconfigSync } from 'lilconfig';
import { defineTransform } from '../transform.js';
import { UserError } from '../workspace/user-error.js';
import { defineConfig } from './define-config.js';
import { type ConfigValues, checkedBy, configSchema, type RuleValues, rulesSchema } from './schema.js';

export const configNames = ['ts', 'js', 'mjs', 'json'].map((extension) => `unblock.config.${extension}`);

/** A config may import from 'unblock' wherever the tool is installed, and gets this very instance. */
async function importFrom(place: string, module: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(place, {
    fsCache: false,
    interopDefault: true,
    virtualModules: { unblock: { defineConfig, defineTransform } },
  });
  return jiti.import(module, { default: true });
}

const load: Loader = (file) => importFrom(import.meta.url, file);

/** @param from directory to look in, then in those above; @param named file that `--config` gives */
export async function loadConfig(from: string, named: string | undefined, cwd: string): Promise<ConfigValues> {
  const loaders = { '.ts': load, '.js': load, '.mjs': load, '.cjs': load, '.mts': load };
  let found: LilconfigResult;
  try {
    const file = named === undefined ? fileAbove(from) : path.resolve(cwd, named);
    if (file === undefined) return {};
    found = await lilconfig('unblock', { searchPlaces: [...configNames, 'package.json'], loaders }).load(file);
  } catch (error) {
    throw unreadable(error, named);
  }
  if (!found || found.isEmpty) return {};
  const values = checked(found.config, found.filepath);
  const packages = await Promise.all((values.extends ?? []).map((name) => rulesOf(name, found.filepath)));
  return together(values, packages);
}

/** Synchronous: most packages have no config, and a promise for each place where it could be takes longer than the search. */
function fileAbove(directory: string): string | undefined {
  const unread = () => ({});
  const explorer = lilconfigSync('unblock', {
    searchPlaces: [...configNames, 'package.json'],
    loaders: {
      '.ts': unread,
      '.js': unread,
      '.mjs': unread,
      '.json': (_, text) => JSON.parse(text.replace(/^\uFEFF/, '')),
    },
  });
  return explorer.search(directory)?.filepath;
}

/** What the packages say comes behind what the config says itself: the first that knows a function is asked. */
function together(values: ConfigValues, packages: readonly RuleValues[]): ConfigValues {
  if (packages.length === 0) return values;
  const all = [values, ...packages];
  return {
    ...values,
    rows: all.flatMap(({ rows = [] }) => rows),
    callbacks: all.flatMap(({ callbacks = [] }) => callbacks),
  };
}

async function rulesOf(name: string, file: string): Promise<RuleValues> {
  let rules: unknown;
  try {
    rules = await importFrom(file, name);
  } catch (error) {
    throw new UserError(
      `${file}: "${name}" of "extends" cannot be loaded: ${firstLine(error)}. Install it, or take it out of the list.`,
      { cause: error },
    );
  }
  const result = checkedBy(rulesSchema, rules, (key) => `"${key}"`);
  if ('complaint' in result) throw new UserError(`${name}, which ${file} extends: ${result.complaint}`);
  return result.values;
}

function checked(config: unknown, file: string): ConfigValues {
  const result = checkedBy(configSchema, config, (key) => `"${key}"`);
  if ('complaint' in result) throw new UserError(`${file}: ${result.complaint}`);
  const { project, baseline, suggest, ...rest } = result.values;
  const absolute = (named: string): string => path.resolve(path.dirname(file), named);
  return {
    ...rest,
    ...(project === undefined ? {} : { project: project.map(absolute) }),
    ...(suggest === undefined
      ? {}
      : { suggest: { ...suggest, ...(suggest.paths && { paths: suggest.paths.map(absolute) }) } }),
    ...(baseline === undefined ? {} : { baseline: absolute(baseline) }),
  };
}

function unreadable(error: unknown, named: string | undefined): UserError {
  const reason = firstLine(error);
  const file = named === undefined ? 'The config' : `The config "${named}"`;
  return new UserError(`${file} cannot be loaded: ${reason}. Mend it, or name another with --config.`, {
    cause: error,
  });
}

function firstLine(error: unknown): string | undefined {
  return error instanceof Error ? error.message.split('\n')[0] : String(error);
}

/** The first of `names` that lies in `directory` itself. */
export async function firstOf(names: readonly string[], directory: string): Promise<string | undefined> {
  const found = await lilconfig('unblock', {
    searchPlaces: [...names],
    stopDir: directory,
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(names.map((name) => [path.extname(name), () => ({})])),
  }).search(directory);
  return found === null ? undefined : path.basename(found.filepath);
}
