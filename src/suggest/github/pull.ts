// What is talked about on GitHub, by the names that its API takes.

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that was looked at. */
  readonly head: string;
}

/** A review comment, by its number and by its name in GraphQL. */
export interface GithubComment {
  readonly id: number;
  readonly node: string;
}
