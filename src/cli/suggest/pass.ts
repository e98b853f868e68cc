// `--from`: the second of two workflows. It has rights and runs no code of the pull request; what it says comes from a file
// that the pull request could have written, so that GitHub itself is asked which one it is.
import { UserError } from '../../workspace/user-error.js';
import type { Io } from '../io.js';
import { notify } from '../session.js';
import type { SuggestSettings } from '../settings.js';
import { readHanded } from './artifacts.js';
import type { CiRun } from './ci.js';
import { outcomeText, talk } from './talk.js';

export async function pass(file: string, run: CiRun | undefined, wanted: SuggestSettings, io: Io): Promise<number> {
  if (run?.kind !== 'github' || !run.isFollowUp)
    throw new UserError('--from is for a workflow on workflow_run (docs/ci.md): leave it out everywhere else.');
  const { pull, advice } = await readHanded(file, io.cwd);
  if (pull.head !== run.pull.head)
    throw new UserError(
      `${file} was written for another commit than the run that this workflow follows: fetch the artifact of run ${run.run}.`,
    );
  const options = { maxComments: wanted.maxComments, again: '', hasArtifacts: true };
  const talked = await talk({ ...run, pull: { ...run.pull, number: pull.number } }, advice, options, io);
  if ('outcome' in talked) io.stdout.write(outcomeText(talked.outcome, advice));
  else notify(talked.failure, io);
  return 0;
}
