import { statSync } from 'node:fs';

function size(name) {
  return statSync(name).size;
}

export async function main(log) {
  try {
    const first = size('missing.txt');
    await new Promise((resolve) => setTimeout(resolve, 5));
    log(first);
  } catch (error) {
    log('caught', error.code);
  }
}
