/*!
 * Copyright the authors. Licensed under the MIT licence.
 */

import { readFileSync } from 'node:fs';


export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'));   // two blanks and a comment stay
}
