/*!
 * Copyright the authors. Licensed under the MIT licence.
 */

import { readFile } from 'node:fs/promises';


export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'));   // two blanks and a comment stay
}
