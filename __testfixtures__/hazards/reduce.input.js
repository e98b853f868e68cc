import { statSync } from 'node:fs';

export async function main(log) {
  log(['a.txt', 'b.txt'].reduce((total, name) => total + statSync(name).size, 0));
  try {
    [].reduce((total, name) => total + statSync(name).size);
  } catch (error) {
    log(error.name);
  }
}
