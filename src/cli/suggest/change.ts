// The change that is spoken of: from where to where, which files it touches, and which of them lie here as reviewers see them.
import { posix } from 'node:path';
import { isForeignPath, isGeneratedText } from '../../suggest/foreign.js';
import { Repository } from '../../suggest/git.js';
import { type ChangedFile, changedFiles } from '../../suggest/hunks.js';
import { isSourceName } from '../../workspace/files.js';
import { readText } from '../../workspace/read-text.js';
import { UserError } from '../../workspace/user-error.js';
import type { Io } from '../io.js';
import type { CiRun } from './ci.js';

export interface Change {
  /** Of the repository, absolute. */
  readonly root: string;
  readonly mergeBase: string;
  /** Source files that the change touches and that a person wrote. */
  readonly files: readonly ChangedFile[];
  /** For people: files that are passed over. */
  readonly notices: readonly string[];
}

export async function findChange(run: CiRun | undefined, base: string | undefined, io: Io): Promise<Change> {
  const repository = await Repository.at(io.cwd);
  const head = run?.kind === 'github' ? run.pull.head : run?.head;
  const mergeBase = await repository.mergeBase({
    base: base ?? run?.base ?? (await requireDefault(repository)),
    head,
    advice: adviceFor(run),
    ...(base === undefined && run?.kind === 'gitlab' && run.mergeBase !== undefined
      ? { mergeBase: run.mergeBase }
      : {}),
  });
  const changed = changedFiles(await repository.diff(mergeBase, head)).filter(({ path }) => isSourceName(path));
  const unlike = head === undefined ? new Set<string>() : await repository.unlike(head);
  const foreign = await foreignFiles(repository, changed);
  const notices = noticesOf(changed.filter(({ path }) => unlike.has(path)).map(({ path }) => path));
  const files = changed.filter(({ path, hunks }) => hunks.length > 0 && !unlike.has(path) && !foreign.has(path));
  return { root: repository.root, mergeBase, files, notices };
}

async function requireDefault(repository: Repository): Promise<string> {
  const found = await repository.defaultBase();
  if (found !== undefined) return found;
  throw new UserError(
    'It is not known what the change is to be merged into: name a commit or branch with --base, for instance --base origin/main.',
  );
}

function adviceFor(run: CiRun | undefined): string {
  if (run?.kind === 'github') return 'Set "fetch-depth: 0" in the step that runs actions/checkout.';
  if (run?.kind === 'gitlab') return 'Set "GIT_DEPTH: 0" in the variables of the job.';
  return 'Fetch it with "git fetch origin", in a shallow clone with "git fetch --unshallow", or name another commit with --base.';
}

async function foreignFiles(repository: Repository, changed: readonly ChangedFile[]): Promise<ReadonlySet<string>> {
  const paths = changed.map(({ path }) => path);
  const found = new Set([...(await repository.generated(paths)), ...paths.filter(isForeignPath)]);
  for (const path of paths) {
    if (found.has(path)) continue;
    // A link may lead to a directory or nowhere.
    const text = await readText(posix.join(repository.root, path)).catch(() => undefined);
    if (text === undefined || isGeneratedText(text)) found.add(path);
  }
  return found;
}

const mostNamed = 3;

function noticesOf(unlike: readonly string[]): string[] {
  if (unlike.length === 0) return [];
  const named = unlike.slice(0, mostNamed).join(', ');
  const more = unlike.length > mostNamed ? ` and ${unlike.length - mostNamed} more` : '';
  return [
    `${named}${more} lie here otherwise than in the change, so that nothing is said of them. Check out the head of the change (for actions/checkout: ref: \${{ github.event.pull_request.head.sha }}), and run before steps that write files.`,
  ];
}
