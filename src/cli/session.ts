// What `check`, `fix` and `report` have in common: settings, the run with its progress, and where results and warnings go.
import path from 'node:path';
import type { Report } from '../model.js';
import type { TextOptions } from '../report/text.js';
import type { Stage } from '../report/totals.js';
import { offer, type Rewrite } from '../run.js';
import { Packages } from '../workspace/package.js';
import { type Parsed, readFlags, readPaths } from './arguments.js';
import { catalogueOf } from './chosen.js';
import { loadConfig } from './config.js';
import { type Io, wantsColor, widthOf } from './io.js';
import type { RunName } from './options.js';
import { progressLine, progressStyle } from './progress.js';
import { type Rendered, render } from './render.js';
import { type Format, runDefaults, type Settings, settle } from './settings.js';

/** Everything that can be wrong with a command line or a config is found here, before any work. */
export async function readSettings(parsed: Parsed, command: RunName, io: Io): Promise<Settings> {
  const flags = readFlags(parsed, command);
  const paths = readPaths(parsed);
  const [first = io.cwd] = packageDirectories(io.cwd, paths);
  const settings = settle({ cwd: io.cwd, paths, flags, config: await loadConfig(first, flags.config, io.cwd) });
  const { output, updateBaseline, baseline } = settings;
  const results = [output, updateBaseline ? baseline : undefined].filter((file) => file !== undefined);
  if (results.length > 0) {
    const { requirePlace } = await import('./write.js');
    for (const file of results) await requirePlace(path.resolve(io.cwd, file));
  }
  return settings;
}

/** Directories of the packages that the paths lie in. */
export function packageDirectories(cwd: string, paths: readonly string[]): string[] {
  const packages = new Packages();
  const wanted = paths.length === 0 ? ['.'] : paths;
  const directories = wanted.map((each) => packages.at(path.resolve(cwd, each).split(path.sep).join('/'))?.dir);
  return [...new Set(directories.filter((directory) => directory !== undefined))];
}

/** Runs, with progress, and says on standard error what went wrong with single files. */
export async function analyse(settings: Settings, io: Io): Promise<Rewrite> {
  const progress = await progressLine(progressStyle(io, settings.quiet));
  let rewrite: Rewrite;
  try {
    const catalogue = await catalogueOf(settings);
    rewrite = await offer({ ...settings.run, onProgress: (step) => progress.show(step) }, catalogue);
  } finally {
    progress.stop();
  }
  const { report } = rewrite;
  for (const { file, message } of report.errors) {
    notify(file === undefined ? message : `${prefixOf(report.root, io.cwd)}${file} ${message}`, io);
  }
  const inVain = settings.run.only.includes('worker-offload') ? await movedInVain(settings, report) : [];
  if (!settings.quiet) for (const notice of [...inVain, ...report.notices]) notify(notice, io);
  if (settings.verbose) io.stderr.write(phasesText(report));
  return rewrite;
}

async function movedInVain({ rules }: Settings, { root }: Report): Promise<string[]> {
  const { namedInVain } = await import('./offload-names.js');
  return namedInVain(root, rules.offload);
}

export function notify(notice: string, io: Io): void {
  io.stderr.write(`unblock: ${notice}\n`);
}

function phasesText({ summary }: Report): string {
  const phases = Object.entries(summary.phases).map(([phase, ms]) => `${phase} ${Math.round(ms)} ms`);
  return `unblock: ${[...phases, `all ${Math.round(summary.durationMs)} ms`].join(', ')}\n`;
}

export interface Result extends Pick<Rendered, 'report' | 'changesOf'> {
  readonly format: Format;
  readonly stage: Stage;
}

/** Puts the result on standard output, or into the file that `--output` names. */
export async function present({ format, stage, ...result }: Result, settings: Settings, io: Io): Promise<void> {
  const color = settings.output === undefined ? wantsColor(settings.color, io.stdout, io.env) : settings.color === true;
  const options = { ...textOptions(result.report, stage, settings, io), color };
  const text = await render({ ...result, rules: settings.rules, options }, format);
  if (settings.output === undefined) io.stdout.write(text);
  else {
    const { writeOutput } = await import('./write.js');
    await writeOutput(path.resolve(io.cwd, settings.output), text);
  }
}

export function textOptions(report: Report, stage: Stage, settings: Settings, io: Io): TextOptions {
  return {
    stage,
    color: wantsColor(settings.color, io.stderr, io.env),
    width: widthOf(io.stdout),
    prefix: prefixOf(report.root, io.cwd),
    selection: selectionOf(settings),
  };
}

/** The way from the working directory down to the package; empty where the package is not below it. */
function prefixOf(root: string, cwd: string): string {
  const way = path.relative(cwd, root).split(path.sep).join('/');
  return way === '' || way.startsWith('..') || path.isAbsolute(way) ? '' : `${way}/`;
}

/** Paths and options that chose what to look at, as they would be typed again. */
export function selectionOf({
  run: { scope, only, skip, paths, filter = [], minConfidence, spread, publicApi },
}: Settings): string[] {
  return [
    ...(scope === 'all' ? ['--scope all'] : []),
    ...(only.length > 0 ? [`--only ${only.join(',')}`] : []),
    ...(skip.length > 0 ? [`--skip ${skip.join(',')}`] : []),
    ...(filter.length > 0 ? [`--filter '${filter.join(',')}'`] : []),
    ...(minConfidence === 'review' ? ['--min-confidence review'] : []),
    ...(spread === runDefaults.spread ? [] : [`--spread ${spread}`]),
    ...(publicApi === undefined ? [] : [`--public-api ${publicApi}`]),
    ...paths.map((each) => (/^[\w./@-]+$/.test(each) ? each : `'${each.replaceAll("'", "'\\''")}'`)),
  ];
}
