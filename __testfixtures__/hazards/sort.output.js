import { statSync } from 'node:fs';

export async function main(log) {
  log(['a.txt', 'empty.txt', 'b.txt'].sort((one, other) => statSync(one).size - statSync(other).size));
}
