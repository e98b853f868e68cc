// Brings the advice to the host. Whatever the host does, the build goes on: what cannot be said there is said as annotations.
import type { Advice } from '../../suggest/advice.js';
import { converse, type Host, type Outcome } from '../../suggest/converse.js';
import type { GithubRun } from '../../suggest/github/event.js';
import type { GitlabRun } from '../../suggest/gitlab/variables.js';
import type { Io } from '../io.js';
import { version } from '../version.js';
import { names } from './artifacts.js';
import { type CiRun, redacted } from './ci.js';

export interface TalkOptions {
  readonly maxComments: number;
  /** The command that makes the patch anew. */
  readonly again: string;
  /** Whether the patch lies among the artifacts. */
  readonly hasArtifacts: boolean;
}

/** `isStale`: somebody else speaks of the change, so that nothing is to be said here either. */
export type Talked = { readonly outcome: Outcome } | { readonly failure: string; readonly isStale?: true };

export async function talk(run: CiRun, advice: Advice, options: TalkOptions, io: Io): Promise<Talked> {
  if (run.token === undefined) return { failure: missingToken[run.kind] };
  const apply = applyText(run, options);
  try {
    const host = await hostOf(run, run.token);
    if (host === undefined)
      return {
        failure: 'The change has moved on since this run began: the run for its new head speaks.',
        isStale: true,
      };
    return { outcome: await converse(host, advice, { apply, version, maxComments: options.maxComments }) };
  } catch (error) {
    return { failure: redacted(failureText(run, error), io) };
  }
}

const missingToken: Readonly<Record<CiRun['kind'], string>> = {
  github: 'There is no token to comment with: set GITHUB_TOKEN to github.token in the env of the step (docs/ci.md).',
  gitlab:
    'There is no token to comment with: create a project access token with the scope "api" and the role "Developer", and set it as the masked variable UNBLOCK_GITLAB_TOKEN.',
};

/** undefined where the change is at another commit by now. */
async function hostOf(run: CiRun, token: string): Promise<Host<unknown> | undefined> {
  return run.kind === 'github' ? githubHost(run, token) : gitlabHost(run, token);
}

async function githubHost(run: GithubRun, token: string): Promise<Host<unknown> | undefined> {
  const { GithubHost } = await import('../../suggest/github/host.js');
  const host = new GithubHost(run.pull, { url: run.url, token, version });
  return (await host.head()) === run.pull.head ? (host as Host<unknown>) : undefined;
}

async function gitlabHost(run: GitlabRun, token: string): Promise<Host<unknown> | undefined> {
  const { GitlabHost } = await import('../../suggest/gitlab/host.js');
  const host = new GitlabHost(run, { url: run.url, token, version });
  return (await host.head()) === run.head ? (host as Host<unknown>) : undefined;
}

function failureText(run: CiRun, error: unknown): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
  const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (status !== 401 && status !== 403 && status !== 404) return `The host did not take the comments: ${said}.`;
  const fork = run.kind === 'github' && run.isFork;
  const rights =
    run.kind === 'github'
      ? fork
        ? 'a pull request from a fork has a token that only reads. docs/ci.md shows the form with two workflows.'
        : 'give the job "permissions: pull-requests: write".'
      : 'its token needs the scope "api" and the role "Developer" or above.';
  return `This job may not comment (${said}): ${rights}`;
}

function applyText(run: CiRun, { again, hasArtifacts }: TalkOptions): string {
  if (!hasArtifacts) return again;
  if (run.kind === 'github' && run.run !== undefined)
    return `gh run download ${run.run} --name unblock && git apply ${names.patch}`;
  if (run.kind === 'gitlab' && run.job !== undefined)
    return `curl --location --header "PRIVATE-TOKEN: $GITLAB_TOKEN" "${run.job}/artifacts/raw/unblock/${names.patch}" | git apply`;
  return again;
}

export function outcomeText(
  { posted, edited, closed, refused }: Outcome,
  { findings }: Pick<Advice, 'findings'>,
): string {
  const counts = [
    [posted, 'posted'],
    [edited, 'brought up to date'],
    [closed, 'closed'],
    [refused, 'not taken by the host and told in the summary'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const comments = parts.length === 0 ? 'no comment is new' : `comments: ${parts.join(', ')}`;
  return `unblock: ${findings === 1 ? '1 finding' : `${findings} findings`} in this change; ${comments}.\n`;
}
