// What is gone is folded: only GraphQL can. To resolve a thread needs more rights than to comment (`contents: write`), so
// a comment is minimised first, and whatever GitHub does not allow is left: the comment says itself that it is done.
import type { Client } from './client.js';
import type { GithubComment, PullRequest } from './pull.js';

const minimize = `mutation ($node: ID!) {
  minimizeComment(input: { subjectId: $node, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`;
const unminimize = `mutation ($node: ID!) {
  unminimizeComment(input: { subjectId: $node }) { unminimizedComment { isMinimized } }
}`;
const resolve = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } }
}`;
const unresolve = `mutation ($thread: ID!) {
  unresolveReviewThread(input: { threadId: $thread }) { thread { isResolved } }
}`;
const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;

interface Page {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly id: string;
          readonly comments: { readonly nodes: readonly { readonly databaseId: number }[] };
        }[];
      };
    };
  };
}

export class Threads {
  #known: Promise<ReadonlyMap<number, string>> | undefined;
  #mayResolve = true;

  constructor(
    private readonly client: Client,
    private readonly pull: PullRequest,
  ) {}

  async close({ id, node }: GithubComment): Promise<void> {
    await this.#ask(minimize, { node });
    await this.#settle(id, resolve);
  }

  async reopen({ id, node }: GithubComment): Promise<void> {
    await this.#ask(unminimize, { node });
    await this.#settle(id, unresolve);
  }

  async #settle(id: number, mutation: string): Promise<void> {
    if (!this.#mayResolve) return;
    this.#known ??= this.#threads();
    const thread = (await this.#known).get(id);
    if (thread !== undefined) this.#mayResolve = await this.#ask(mutation, { thread });
  }

  async #ask(mutation: string, variables: Readonly<Record<string, string>>): Promise<boolean> {
    try {
      await this.client.graphql(mutation, { ...variables, request: { retries: 0 } });
      return true;
    } catch {
      return false;
    }
  }

  async #threads(): Promise<ReadonlyMap<number, string>> {
    const { owner, repo, number } = this.pull;
    const found = new Map<number, string>();
    let after: string | null = null;
    try {
      do {
        const page: Page = await this.client.graphql<Page>(threadsQuery, { owner, repo, number, after });
        const { pageInfo, nodes } = page.repository.pullRequest.reviewThreads;
        for (const { id, comments } of nodes) {
          const [first] = comments.nodes;
          if (first !== undefined) found.set(first.databaseId, id);
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
    } catch {
      this.#mayResolve = false;
    }
    return found;
  }
}
