// Which pull or merge request this job runs for, from what CI tells.
import { type GithubRun, githubRun } from '../../suggest/github/event.js';
import { type GitlabRun, gitlabRun } from '../../suggest/gitlab/variables.js';
import { readText } from '../../workspace/read-text.js';
import { UserError } from '../../workspace/user-error.js';
import type { Io } from '../io.js';

export type CiRun = GithubRun | GitlabRun;

export async function findRun({ env }: Io): Promise<CiRun | undefined> {
  if (env['GITHUB_ACTIONS'] === 'true') return githubRun(env, await eventOf(env['GITHUB_EVENT_PATH']));
  if (env['GITLAB_CI'] === 'true') return gitlabRun(env);
  return undefined;
}

async function eventOf(file: string | undefined): Promise<unknown> {
  const text = file === undefined ? undefined : await readText(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}, which GITHUB_EVENT_PATH names, holds no JSON: run the job again.`, { cause: error });
  }
}

/** What must not be printed, wherever it comes from. */
export function redacted(text: string, { env }: Pick<Io, 'env'>): string {
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    /TOKEN|SECRET|PASSWORD/i.test(name) && value !== undefined && value.length >= 8 ? [value] : [],
  );
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
