// What GitHub Actions tells a job of the pull request that it runs for. Pure; the texts are handed in.
import * as v from 'valibot';
import { UserError } from '../../workspace/user-error.js';
import type { PullRequest } from './pull.js';

export interface GithubRun {
  readonly kind: 'github';
  readonly pull: PullRequest;
  readonly base: string;
  readonly url: string;
  readonly token: string | undefined;
  readonly isFork: boolean;
  /** The run's number, for commands that fetch its artifacts. */
  readonly run: string | undefined;
  /** A workflow that began when another one ended: it speaks for what that one found. */
  readonly isFollowUp: boolean;
}

/** With the pull request's code checked out it is unsafe, and without it there is nothing to look at. */
const unsafe =
  'unblock does not speak in a workflow on pull_request_target: a config is code, and one that a pull request brings along would have the rights and secrets of the repository. Run it on pull_request, and for forks take the form with two workflows (docs/ci.md).';

export type Environment = Readonly<Record<string, string | undefined>>;

const side = v.object({ sha: v.string(), repo: v.nullish(v.object({ full_name: v.string() })) });
const pullEvent = v.object({ pull_request: v.object({ number: v.number(), head: side, base: side }) });
const followUp = v.object({ workflow_run: v.object({ id: v.number(), head_sha: v.string() }) });

/** undefined where the job runs for no pull request. Throws `UserError` for a job that would give its rights away. */
export function githubRun(env: Environment, event: unknown): GithubRun | undefined {
  const name = env['GITHUB_EVENT_NAME'];
  if (name === 'pull_request_target') throw new UserError(unsafe);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const common = {
    kind: 'github',
    url: env['GITHUB_API_URL'] || 'https://api.github.com',
    token: env['UNBLOCK_GITHUB_TOKEN'] || env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined,
    run: env['GITHUB_RUN_ID'],
  } as const;
  if (name === 'workflow_run') {
    const { success, output } = v.safeParse(followUp, event);
    if (!success) return undefined;
    const pull = { owner, repo, number: 0, head: output.workflow_run.head_sha };
    return { ...common, run: String(output.workflow_run.id), pull, base: '', isFork: false, isFollowUp: true };
  }
  if (name !== 'pull_request') return undefined;
  const { success, output } = v.safeParse(pullEvent, event);
  if (!success) return undefined;
  const { number, head, base } = output.pull_request;
  return {
    ...common,
    pull: { owner, repo, number, head: head.sha },
    base: base.sha,
    isFork: head.repo?.full_name !== base.repo?.full_name,
    isFollowUp: false,
  };
}
