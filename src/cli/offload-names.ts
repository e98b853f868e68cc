// What the config names for worker threads and nobody has: said, because nothing else would show that it was mistyped.
import path from 'node:path';
import type { OffloadSettings } from '../api.js';
import { readText } from '../workspace/read-text.js';
import { listed } from './rules.js';

/** @param root directory that the names begin at */
export async function namedInVain(
  root: string,
  offload: readonly string[] | OffloadSettings | undefined,
): Promise<string[]> {
  const names = offload === undefined ? [] : (listed(offload).functions ?? []);
  const notices = await Promise.all(names.map((name) => noticeOf(root, name)));
  return notices.filter((notice) => notice !== undefined);
}

async function noticeOf(root: string, named: string): Promise<string | undefined> {
  const [file = '', name] = named.split('#');
  // A directory is no file either.
  const text = await readText(path.join(root, file.replaceAll('\\', '/'))).catch(() => undefined);
  if (text === undefined)
    return `"offload" in the config names ${named}, and there is no file ${file} in ${root}. Nothing is moved for it.`;
  if (name === undefined || name === 'default' || text.split(/[^\p{ID_Continue}$]+/u).includes(name)) return undefined;
  return `"offload" in the config names ${named}, and ${file} has no function of that name. Nothing is moved for it.`;
}
