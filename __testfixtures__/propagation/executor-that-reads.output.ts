import { readFile } from 'node:fs/promises';
import { asyncExecutor } from './async-executor.js';

async function size(name: string): Promise<number> {
  return (await readFile(name, 'utf8')).length;
}

function untyped(name: string) {
  return new Promise(asyncExecutor(async (resolve) => resolve(await size(name))));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Promise<string>(asyncExecutor(async (resolve) => resolve(await readFile('a.txt', 'utf8')))));
  const failed = await new Promise<void>(asyncExecutor(async (resolve, reject) => {
    log('before');
    if ((await size('a.txt')) > 0) await readFile('missing.txt');
    resolve();
  })).catch((error) => error.code);
  log(failed, await untyped('b.txt'));
  const caught: Promise<number> = new Promise(async (resolve, reject) => {
    try {
      resolve(await size('missing.txt'));
    } catch (error) {
      reject(error);
    }
  });
  await caught.catch((error) => log(error.code));
  const listener = new Promise<string>(asyncExecutor(async (resolve, reject) => {
    const name = (await readFile('a.txt', 'utf8')).trim();
    setTimeout(() => {
      if (name === '') reject(new Error('empty'));
      else resolve(name);
    });
  }));
  log(await listener);
}
