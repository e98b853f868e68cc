import { stat } from 'node:fs/promises';

async function size(name) {
  return (await stat(name)).size;
}

export async function main(log) {
  try {
    const first = await size('missing.txt');
    await new Promise((resolve) => setTimeout(resolve, 5));
    log(first);
  } catch (error) {
    log('caught', error.code);
  }
}
