import { statSync } from 'node:fs';

export async function main(log) {
  log(['a.txt', 'b.txt'].map((name) => statSync(name).size).join());
}
