// `unblock suggest`: says of a change what a reviewer would, on its pull or merge request. It breaks no build by itself.
import path from 'node:path';
import { formatGithub } from '../../report/github.js';
import type { Advice } from '../../suggest/advice.js';
import { commentBody } from '../../suggest/exchange.js';
import { seenFrom } from '../../suggest/gather.js';
import { summaryText } from '../../suggest/summary.js';
import { UserError } from '../../workspace/user-error.js';
import { type Parsed, readFlags, readPaths } from '../arguments.js';
import { loadConfig } from '../config.js';
import type { Io } from '../io.js';
import { notify, present } from '../session.js';
import { forSuggest, type Settings, type SuggestSettings, settle, settleSuggest } from '../settings.js';
import { type Change, findChange } from '../suggest/change.js';
import { type CiRun, findRun } from '../suggest/ci.js';
import { type Looked, look } from '../suggest/look.js';
import { patchCommand } from '../suggest/patch-command.js';
import { version } from '../version.js';

export async function suggest(parsed: Parsed, io: Io): Promise<number> {
  const flags = readFlags(parsed, 'suggest');
  // Before any config: one that a pull request brings along is code.
  const run = await findRun(io);
  if (flags.from !== undefined) {
    const { pass } = await import('../suggest/pass.js');
    return pass(flags.from, run, settleSuggest(flags, {}), io);
  }
  if (run?.kind === 'github' && run.isFollowUp)
    throw new UserError('A workflow on workflow_run says what another one found: name its file with --from.');
  const config = await loadConfig(io.cwd, flags.config, io.cwd);
  const wanted = settleSuggest(flags, config);
  const named = readPaths(parsed);
  const paths = named.length > 0 ? named : (config.suggest?.paths ?? []);
  const settings = settle({ cwd: io.cwd, paths: named, flags, config: forSuggest(config) });
  const change = await findChange(run, wanted.base, io);
  if (!settings.quiet) for (const notice of change.notices) notify(notice, io);
  const looked = await look(change, { flags, config, paths, all: wanted.all }, io);
  if (wanted.artifacts !== undefined) {
    const { writeArtifacts } = await import('../suggest/artifacts.js');
    await writeArtifacts(path.resolve(io.cwd, wanted.artifacts), looked, run);
  }
  await say({ looked, change, run, wanted, settings }, io);
  return wanted.failOn === 'new' && looked.advice.findings > 0 ? 1 : 0;
}

interface Speech {
  readonly looked: Looked;
  readonly change: Change;
  readonly run: CiRun | undefined;
  readonly wanted: SuggestSettings;
  readonly settings: Settings;
}

async function say({ looked, change, run, wanted, settings }: Speech, io: Io): Promise<void> {
  if (settings.format !== undefined) {
    // Readers of these look at files from the working directory, or ask git where it is.
    const report = seenFrom(io.cwd.split(path.sep).join('/'), looked.report);
    await present({ ...looked, report, format: settings.format, stage: 'planned' }, settings, io);
    return;
  }
  const again = patchCommand(settings, looked.advice.from, change.mergeBase);
  if (wanted.dryRun || run === undefined) {
    if (!wanted.dryRun && !settings.quiet)
      notify('No pull or merge request is known here, so that nothing is sent: this is what would be said on one.', io);
    io.stdout.write(rehearsal(looked.advice, again));
    return;
  }
  const { outcomeText, talk } = await import('../suggest/talk.js');
  const options = { ...wanted, again, hasArtifacts: wanted.artifacts !== undefined };
  const talked = await talk(run, looked.advice, options, io);
  if ('outcome' in talked) io.stdout.write(outcomeText(talked.outcome, looked.advice));
  else if (talked.isStale) notify(talked.failure, io);
  else await sayHere(talked.failure, { ...looked, again }, run, io);
}

/** Annotations and the job's summary need no rights. */
async function sayHere(
  failure: string,
  { report, advice, again }: Looked & { readonly again: string },
  run: CiRun,
  io: Io,
): Promise<void> {
  notify(failure, io);
  if (run.kind !== 'github') return;
  io.stdout.write(formatGithub(report, ''));
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || advice.findings === 0) return;
  const { appendOutput } = await import('../write.js');
  await appendOutput(file, summaryText(advice, { said: new Set(), apply: again, version }));
}

function rehearsal(advice: Advice, apply: string): string {
  const said = new Set(advice.fixes.filter(({ comments }) => comments.length > 0));
  const wanted = { advice, fence: () => 'suggestion' };
  const comments = [...said].flatMap((fix) => fix.comments);
  const blocks = comments.map((comment) => {
    const lines = comment.first === comment.last ? comment.first : `${comment.first}-${comment.last}`;
    return `${comment.file}:${lines}\n${commentBody(comment, wanted)}\n`;
  });
  return [...blocks, summaryText(advice, { said, apply, version })].join('');
}
