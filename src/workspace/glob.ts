// Which files a directory or a glob stands for: nothing behind a symbolic link, nothing below `node_modules`.
// Synchronous but for loading what reads globs: nothing else waits for this process.
import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { GitIgnore, ignoreFile } from './git-ignore.js';

const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git']);

export interface Found {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/** Whether a path can stand for more than one. */
export function isGlob(pattern: string): boolean {
  return /^!|[*?]|\[.*\]|\{.*(?:,|\.\.).*\}|[@+!]\(.*\)/s.test(pattern);
}

/** Tells the paths that one of the globs matches, those with a leading dot too. */
export async function matching(globs: readonly string[]): Promise<(relative: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return picomatch([...globs], { dot: true, posix: true, nonegate: true });
}

/** All files below an absolute directory that git does not ignore. */
export function filesBelow(dir: string, isWanted: (relative: string) => boolean): Found {
  return walk(dir, {
    isWanted,
    ignored: new GitIgnore(dir, dir),
    depth: Number.POSITIVE_INFINITY,
    takesHidden: false,
  });
}

/** What a glob, or a plain path, matches from an absolute directory; with `gitignore` only what git does not ignore. */
export async function filesOf(cwd: string, pattern: string, { gitignore }: { gitignore: boolean }): Promise<Found> {
  const { base, rest, isWanted } = await read(pattern);
  const dir = path.posix.resolve(cwd, base);
  return walk(dir, {
    isWanted,
    ignored: gitignore ? new GitIgnore(cwd, dir) : undefined,
    depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length,
    takesHidden: /(?:^|[/{,(|])\./.test(rest),
  });
}

interface Pattern {
  /** The directory before the first part that can stand for more than one. */
  readonly base: string;
  readonly rest: string;
  /** Asked with paths relative to `base`. */
  isWanted(relative: string): boolean;
}

async function read(pattern: string): Promise<Pattern> {
  if (!isGlob(pattern)) {
    const { dir, base } = path.posix.parse(pattern);
    return { base: dir, rest: base, isWanted: (relative) => relative === base };
  }
  const { default: picomatch } = await import('picomatch');
  const { base, glob, negated } = picomatch.scan(pattern);
  // All but what it says: `**` among it, whatever it looks like.
  if (negated) return { base: '', rest: '**', isWanted: picomatch(pattern, { posix: true }) };
  return { base: base.replaceAll('\\', ''), rest: glob, isWanted: picomatch(glob, { posix: true }) };
}

interface Walk {
  isWanted(relative: string): boolean;
  readonly ignored: GitIgnore | undefined;
  /** How many directories deep, the first one counted. */
  readonly depth: number;
  /** Looks at what begins with a dot. */
  readonly takesHidden: boolean;
}

function walk(dir: string, { isWanted, ignored, depth, takesHidden }: Walk): Found {
  const files: string[] = [];
  const links: string[] = [];
  const top = dir.endsWith('/') ? dir : `${dir}/`;
  const visit = (at: string, left: number): void => {
    const entries = entriesOf(at);
    if (entries.some(({ name }) => name === ignoreFile)) ignored?.enter(at);
    for (const entry of entries) {
      if (entry.name.startsWith('.') && !takesHidden) continue;
      const found = `${at}${entry.name}`;
      if (entry.isDirectory()) {
        const isOpen = left > 1 && !neverEntered.has(entry.name) && ignored?.has(`${found}/`) !== true;
        if (isOpen) visit(`${found}/`, left - 1);
      } else if (isWanted(found.slice(top.length)) && ignored?.has(found) !== true) {
        if (entry.isFile()) files.push(found);
        else if (entry.isSymbolicLink()) links.push(found);
      }
    }
  };
  visit(top, depth);
  return { files, links };
}

/** What cannot be listed holds nothing for us. */
function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}
