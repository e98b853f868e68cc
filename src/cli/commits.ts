// `--commit-per-group`: each group of a rewrite is written and committed by itself, so that a reviewer can bisect.
import { type SimpleGit, simpleGit } from 'simple-git';
import type { FileChange, GroupId, Report } from '../model.js';
import { commitMessage } from '../report/commit-message.js';
import { offeredGroups } from '../report/group.js';
import type { Rewrite } from '../run.js';
import { UserError } from '../workspace/user-error.js';
import { writeChanges } from './write.js';

/**
 * Throws `UserError` when a commit fails, for instance by a hook: the groups before it are committed, it is taken back, and what
 * comes behind it is untouched.
 */
export async function commitGroups(
  rewrite: Pick<Rewrite, 'changesOf'>,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const git = gitAt(report.root);
  const done: GroupId[] = [];
  let before: readonly FileChange[] = [];
  for (const group of offeredGroups(report)) {
    const after = rewrite.changesOf([...done, group.id]);
    const step = stepBetween(before, after);
    await writeChanges(step, signal);
    try {
      const files = step.map(({ file }) => file);
      await git.add(['--', ...files]);
      await git.commit(commitMessage(report, group), files);
    } catch (error) {
      await takeBack(report.root, step);
      throw new UserError(
        `git did not commit group ${done.length + 1}: ${lastLine(error)} It was taken back; the groups before it are committed. Mend what stopped git, and run the same command again.`,
        { cause: error },
      );
    }
    done.push(group.id);
    before = after;
  }
}

/** A hook may refuse without a word: then the exit status alone tells. */
function gitAt(root: string): SimpleGit {
  return simpleGit(root, {
    errors: (error, { exitCode, stdErr, stdOut }) => {
      if (error !== undefined || exitCode === 0) return error;
      const said = Buffer.concat([...stdOut, ...stdErr])
        .toString()
        .trim();
      return new Error(said === '' ? 'It gave no reason; a hook may have refused.' : said);
    },
  });
}

/** What leads from one state of the files to the next. */
function stepBetween(before: readonly FileChange[], after: readonly FileChange[]): FileChange[] {
  const known = new Map(before.map((change) => [change.file, change.after]));
  return after.flatMap((change) => {
    const from = known.get(change.file) ?? change.before;
    if (from === change.after) return [];
    const { before: _, ...rest } = change;
    return [from === undefined ? rest : { ...rest, before: from }];
  });
}

async function takeBack(root: string, step: readonly FileChange[]): Promise<void> {
  const files = step.map(({ file }) => file);
  const git = gitAt(root);
  await git.raw(['reset', '--quiet', '--', ...files]);
  const created = step.filter(({ before }) => before === undefined).map(({ file }) => file);
  const changed = files.filter((file) => !created.includes(file));
  if (changed.length > 0) await git.raw(['checkout', '--quiet', '--', ...changed]);
  if (created.length > 0) await git.raw(['clean', '--force', '--quiet', '--', ...created]);
}

function lastLine(error: unknown): string {
  const line =
    String(error instanceof Error ? error.message : error)
      .trim()
      .split('\n')
      .at(-1) ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
