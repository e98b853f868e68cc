import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * Reads a page.
 *
 * @param name where it lies
 */
function page(
  name: string, // a file
  { trim = false }: { readonly trim?: boolean } = {},
): string {
  // Nothing is cached.
  const text = readFileSync(name, 'utf8');
  return trim ? text.trim() : text; /* as it is */
} // page

async function pageAsync(
  name: string, // a file
  { trim = false }: { readonly trim?: boolean } = {},
): Promise<string> {
  // Nothing is cached.
  const text = await readFile(name, 'utf8');
  return trim ? text.trim() : text; /* as it is */
}
// Another comment.

class Book {
  get cover(): string {
    return page('a.txt', { trim: true });
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Book().cover, await pageAsync('b.txt'));
}
