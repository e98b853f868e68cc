// Whether git could bring back what `--write` is about to change. Asks git and changes nothing.
import path from 'node:path';
import { simpleGit } from 'simple-git';
import { UserError } from '../workspace/user-error.js';

type GitState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'none' }
  | { readonly kind: 'dirty'; readonly files: readonly string[] };

async function gitState(directory: string): Promise<GitState> {
  const git = simpleGit(directory);
  try {
    if (!(await git.checkIsRepo())) return { kind: 'none' };
    const { files } = await git.status();
    return files.length === 0 ? { kind: 'clean' } : { kind: 'dirty', files: files.map((file) => file.path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || /ENOENT/.test(String(error))) return { kind: 'none' };
    throw new UserError(`git does not say whether the tree is clean: ${String(error).trim().split('\n').at(-1)}`, {
      cause: error,
    });
  }
}

/** Throws `UserError` on a dirty tree; gives a notice where there is no git. */
export async function requireCleanTree(directory: string): Promise<string | undefined> {
  const state = await gitState(directory);
  if (state.kind === 'none') return 'There is no git here to take the rewrite back with.';
  if (state.kind === 'clean') return undefined;
  const named = state.files.slice(0, 3).join(', ');
  const more = state.files.length > 3 ? ` and ${state.files.length - 3} more` : '';
  throw new UserError(
    `The git tree has uncommitted changes (${named}${more}). Commit or stash them, or write anyway with --allow-dirty.`,
  );
}

/** The way from the root of the repository to a directory in it, empty or ending in `/`; undefined where there is no git. */
export async function repositoryPrefix(directory: string): Promise<string | undefined> {
  try {
    return await simpleGit(directory, { trimmed: true }).revparse(['--show-prefix']);
  } catch {
    return undefined;
  }
}

/** Where git keeps a file of the given name for this work tree; undefined where there is no git. */
export async function gitPath(directory: string, name: string): Promise<string | undefined> {
  try {
    return path.resolve(directory, await simpleGit(directory, { trimmed: true }).revparse(['--git-path', name]));
  } catch {
    return undefined;
  }
}
