// The run over what a change touches: each package by its own config, all of them as one report of the repository.
import path from 'node:path';
import type { Report } from '../../model.js';
import { type Advice, advise, fromRoot } from '../../suggest/advice.js';
import { gather, type Offer } from '../../suggest/gather.js';
import { touchedBy } from '../../suggest/touched.js';
import { discover, leftOutBy, nothingLeftOut } from '../../workspace/files.js';
import { Packages } from '../../workspace/package.js';
import { loadConfig } from '../config.js';
import type { Io } from '../io.js';
import type { ConfigValues, Flags } from '../schema.js';
import { analyse, notify } from '../session.js';
import { forSuggest, type Settings, settle } from '../settings.js';
import type { Change } from './change.js';

export interface Looked {
  readonly advice: Advice;
  /** Of the repository, with what the change touches alone. */
  readonly report: Report;
  readonly changesOf: Offer['changesOf'];
  readonly rules: Settings['rules'];
}

export interface Wanted {
  readonly flags: Flags;
  readonly config: ConfigValues;
  readonly paths: readonly string[];
  readonly all: boolean;
}

export async function look(change: Change, wanted: Wanted, io: Io): Promise<Looked> {
  const files = await wantedFiles(change, wanted, io);
  const offers: Offer[] = [];
  const rules: Settings['rules'][] = [wanted.config];
  for (const [directory, paths] of byPackage(files, io)) {
    const config = forSuggest(await loadConfig(directory, wanted.flags.config, io.cwd));
    const settings = settle({ cwd: directory, paths: [], flags: wanted.flags, config });
    const kept = await within(directory, paths, settings);
    if (kept.length === 0) continue;
    rules.push(settings.rules);
    // As seen from the package: its own directory may be called like a glob.
    const own = kept.map((file) => path.posix.relative(directory, file));
    offers.push(await analyse({ ...settings, run: { ...settings.run, paths: own } }, io));
  }
  const offer = gather(change.root, offers);
  const touched = touchedBy(wanted.all ? undefined : change.files, offer);
  const subject = { ...touched, shown: change.files, from: fromRoot(change.root, io.cwd), changesOf: offer.changesOf };
  return { advice: advise(subject), report: touched.report, changesOf: offer.changesOf, rules: together(rules) };
}

/** Absolute, with `/`. */
async function wantedFiles({ root, files }: Change, { paths, all }: Wanted, { cwd }: Io): Promise<string[]> {
  const { files: found } = await discover(cwd, paths.length === 0 ? [cwd] : paths, nothingLeftOut);
  if (all) return [...found];
  const changed = new Set(files.map((file) => path.posix.join(root, file.path)));
  return found.filter((file) => changed.has(file));
}

/** What the config of one package tells of functions may stand in the report of all. */
function together(rules: readonly Settings['rules'][]): Settings['rules'] {
  const rows = new Map(rules.flatMap((each) => each.rows ?? []).map((row) => [row.api, row]));
  return { ...rules[0], rows: [...rows.values()] };
}

function byPackage(files: readonly string[], io: Io): Map<string, string[]> {
  const packages = new Packages();
  const found = new Map<string, string[]>();
  for (const file of files) {
    const directory = packages.at(path.posix.dirname(file))?.dir;
    if (directory === undefined) notify(`${file} belongs to no package, so that nothing is said of it.`, io);
    else found.set(directory, [...(found.get(directory) ?? []), file]);
  }
  return found;
}

/** A file that is named is looked at whatever `ignore` says; here nobody named it. */
async function within(directory: string, files: readonly string[], { run }: Settings): Promise<string[]> {
  if (run.ignore.length === 0) return [...files];
  const { files: found } = await discover(directory, [directory], await leftOutBy(directory, run.ignore));
  const kept = new Set(found);
  return files.filter((file) => kept.has(file));
}
