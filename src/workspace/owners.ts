// Who owns a file, as CODEOWNERS says: the last pattern that matches decides. Matching is that of .gitignore, by `ignore`.
import path from 'node:path';
import ignore from 'ignore';
import { readText } from './read-text.js';

export type OwnersOf = (file: string) => readonly string[];

/** Where GitHub and GitLab look, the first one counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** For files relative to the root of the repository; undefined where it has no CODEOWNERS. */
export async function readOwners(repository: string): Promise<OwnersOf | undefined> {
  for (const place of places) {
    const text = await readText(path.join(repository, place));
    if (text !== undefined) return parseOwners(text);
  }
  return undefined;
}

export function parseOwners(text: string): OwnersOf {
  const rules: { readonly matches: (file: string) => boolean; readonly owners: readonly string[] }[] = [];
  let sectionOwners: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const section = /^\^?\[[^\]]+\](?:\[\d+\])?(.*)$/.exec(line.trim());
    const [pattern, ...owners] = words(section ? (section[1] ?? '') : line);
    // A section of GitLab names owners for those of its patterns that name none.
    if (section) sectionOwners = pattern === undefined ? [] : [pattern, ...owners];
    else if (pattern !== undefined) {
      rules.push({ matches: matcher(pattern), owners: owners.length > 0 ? owners : sectionOwners });
    }
  }
  return (file) => rules.findLast(({ matches }) => matches(file))?.owners ?? [];
}

/** Without the comment; a space in a pattern is written `\ `. */
function words(line: string): string[] {
  const code = line.replace(/(?:^|\s)#.*$/, '').trim();
  return code === '' ? [] : code.split(/(?<!\\)\s+/);
}

function matcher(pattern: string): (file: string) => boolean {
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(pattern);
  // In .gitignore `docs/*` takes folders with all that is in them; here only the files of that one folder.
  const depth = /[^*]\/\*$/.test(pattern) ? pattern.replace(/^\//, '').split('/').length : undefined;
  return (file) => (depth === undefined || file.split('/').length === depth) && rules.ignores(file);
}
