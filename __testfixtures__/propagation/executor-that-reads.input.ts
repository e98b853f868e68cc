import { readFileSync } from 'node:fs';

function size(name: string): number {
  return readFileSync(name, 'utf8').length;
}

function untyped(name: string) {
  return new Promise((resolve) => resolve(size(name)));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Promise<string>((resolve) => resolve(readFileSync('a.txt', 'utf8'))));
  const failed = await new Promise<void>((resolve, reject) => {
    log('before');
    if (size('a.txt') > 0) readFileSync('missing.txt');
    resolve();
  }).catch((error) => error.code);
  log(failed, await untyped('b.txt'));
  const caught: Promise<number> = new Promise((resolve, reject) => {
    try {
      resolve(size('missing.txt'));
    } catch (error) {
      reject(error);
    }
  });
  await caught.catch((error) => log(error.code));
  const listener = new Promise<string>((resolve, reject) => {
    const name = readFileSync('a.txt', 'utf8').trim();
    setTimeout(() => {
      if (name === '') reject(new Error('empty'));
      else resolve(name);
    });
  });
  log(await listener);
}
