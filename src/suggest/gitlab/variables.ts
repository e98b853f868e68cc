// What GitLab CI tells a job of the merge request that it runs for. Pure; the variables are handed in.

export interface GitlabRun {
  readonly kind: 'gitlab';
  readonly project: string;
  readonly request: number;
  readonly head: string;
  readonly base: string;
  /** GitLab knows where the change began. */
  readonly mergeBase: string | undefined;
  /** `https://gitlab.com/api/v4` */
  readonly url: string;
  readonly token: string | undefined;
  /** Address of the job, for its artifacts. */
  readonly job: string | undefined;
}

/** undefined where the job runs for no merge request. */
export function gitlabRun(env: Readonly<Record<string, string | undefined>>): GitlabRun | undefined {
  const [project, request] = [env['CI_PROJECT_ID'], Number(env['CI_MERGE_REQUEST_IID'])];
  // In a pipeline for merged results, `CI_COMMIT_SHA` is a commit that nobody sees.
  const head = env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || env['CI_COMMIT_SHA'];
  if (project === undefined || head === undefined || !(request > 0)) return undefined;
  const mergeBase = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined;
  return {
    kind: 'gitlab',
    project,
    request,
    head,
    base: mergeBase ?? `origin/${env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] ?? ''}`,
    mergeBase,
    url: env['CI_API_V4_URL'] || 'https://gitlab.com/api/v4',
    // The token of a job may not comment.
    token: env['UNBLOCK_GITLAB_TOKEN'] || env['GITLAB_TOKEN'] || undefined,
    job: env['CI_JOB_URL'],
  };
}
