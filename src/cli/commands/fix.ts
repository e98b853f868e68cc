// `unblock fix`: shows the rewrite, and with `--write` applies it. What only a writing run needs is loaded for it.

import type { Report } from '../../model.js';
import { formatLeftovers } from '../../report/leftovers.js';
import type { Rewrite } from '../../run.js';
import { UserError } from '../../workspace/user-error.js';
import type { Parsed } from '../arguments.js';
import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { analyse, notify, packageDirectories, present, readSettings, textOptions } from '../session.js';
import type { Settings } from '../settings.js';

export async function fix(parsed: Parsed, io: Io): Promise<number> {
  const settings = await readSettings(parsed, 'fix', io);
  const apply = settings.interactive ? await asking(io) : applying(io);
  if (settings.write && !settings.allowDirty) await requireCleanTrees(settings, io);
  const rewrite = await analyse(settings, io);
  const report = await apply(rewrite, settings);
  const stage = settings.write ? 'written' : 'planned';
  const format = settings.format ?? 'diff';
  if (!wasShown(settings, io)) await present({ ...rewrite, report, format, stage }, settings, io);
  if (!settings.quiet && format !== 'text') {
    io.stderr.write(formatLeftovers(report, textOptions(report, stage, settings, io)));
  }
  return exitStatus('fix', report, settings.max);
}

type Apply = (rewrite: Rewrite, settings: Settings) => Promise<Report>;

function applying(io: Io): Apply {
  return (rewrite, settings) => writeTested(rewrite, rewrite.report, settings, io);
}

/** Whether someone can be asked is known before the run, so that nobody waits for a refusal. */
async function asking(io: Io): Promise<Apply> {
  const { choiceText, choose, requireTerminal } = await import('../interactive.js');
  requireTerminal(io);
  return async (rewrite, settings) => {
    const choice = await choose(rewrite, settings, io);
    const report = await writeTested(rewrite, choice.report, settings, io);
    if (!settings.quiet) io.stderr.write(choiceText(choice, report, settings.write));
    return report;
  };
}

/** Whoever said yes to a diff at this terminal need not see it again, unless they ask for it. */
function wasShown({ interactive, write: writes, format, output }: Settings, { stdout }: Io): boolean {
  return interactive && writes && stdout.isTTY && format === undefined && output === undefined;
}

/** Before the run, so that nobody waits for a refusal. */
async function requireCleanTrees(settings: Settings, io: Io): Promise<void> {
  const { requireCleanTree } = await import('../git.js');
  for (const directory of packageDirectories(io.cwd, settings.run.paths)) {
    const notice = await requireCleanTree(directory);
    if (notice !== undefined && settings.commitPerGroup)
      throw new UserError('There is no git here to commit to: run "git init", or leave --commit-per-group out.');
    if (notice !== undefined && !settings.quiet) notify(notice, io);
  }
}

/** Gives what was written in the end: of what fails the tests nothing is. */
async function writeTested(rewrite: Rewrite, wanted: Report, settings: Settings, io: Io): Promise<Report> {
  if (!settings.write) return wanted;
  const { tests } = settings;
  if (tests === undefined) {
    await write(rewrite, wanted, settings);
    return wanted;
  }
  const { surviving } = await import('../trial.js');
  const report = await surviving({ rewrite, report: wanted, settings, tests, io });
  await write(rewrite, report, settings);
  return report;
}

async function write(rewrite: Rewrite, report: Report, { commitPerGroup }: Settings): Promise<void> {
  const { interruptible } = await import('../interrupt.js');
  if (commitPerGroup) {
    const { commitGroups } = await import('../commits.js');
    await interruptible((signal) => commitGroups(rewrite, report, signal));
    return;
  }
  const { writeChanges } = await import('../write.js');
  await interruptible((signal) => writeChanges(report.changes, signal));
}
