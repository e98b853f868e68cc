// What a change touches, read from git's own diff: for each file the hunks that reviewers see, by lines of the new side.
// Knows nothing of findings and of where the diff comes from.
import { parsePatch } from 'diff';

export interface Hunk {
  /** First and last line that the hunk shows; `last` is below `first` where it shows none. */
  readonly first: number;
  readonly last: number;
  readonly added: ReadonlySet<number>;
  /** The line on the old side of each line that stays. */
  readonly kept: ReadonlyMap<number, number>;
}

export interface ChangedFile {
  /** From the root of the repository, as it is called after the change. */
  readonly path: string;
  readonly hunks: readonly Hunk[];
}

/** Files that are there after the change; a binary file has no hunk. */
export function changedFiles(patch: string): ChangedFile[] {
  return parsePatch(patch).flatMap(({ newFileName = '', hunks }) =>
    newFileName.startsWith('b/') ? [{ path: newFileName.slice(2), hunks: hunks.map(hunkOf) }] : [],
  );
}

/** The hunks of one file as a host gives them: without the lines that name the file. What was cut off on the way shows nothing. */
export function hunksOf(hunks: string): Hunk[] {
  try {
    return parsePatch(`--- a/x\n+++ b/x\n${hunks.replace(/\n?$/, '\n')}`).flatMap((each) => each.hunks.map(hunkOf));
  } catch {
    return [];
  }
}

interface RawHunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly string[];
}

function hunkOf({ oldStart, newStart, lines }: RawHunk): Hunk {
  const added = new Set<number>();
  const kept = new Map<number, number>();
  let [old, next] = [oldStart, newStart];
  for (const line of lines) {
    if (line.startsWith('+')) added.add(next++);
    else if (line.startsWith('-')) old++;
    // "\ No newline at end of file" is no line. An empty line may have lost its blank on the way.
    else if (!line.startsWith('\\')) kept.set(next++, old++);
  }
  return { first: newStart, last: next - 1, added, kept };
}

/** The one hunk that shows all of these lines; a comment may not go beyond it. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.first <= first && last <= hunk.last);
}

export function addsAny(hunks: readonly Hunk[], first: number, last: number): boolean {
  return hunks.some(({ added }) => [...added].some((line) => first <= line && line <= last));
}
