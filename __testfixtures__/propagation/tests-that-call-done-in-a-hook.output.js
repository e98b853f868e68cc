import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const hooks = [];
  globalThis.before = (body) => hooks.push(body);
  let text;
  before(async function () {
    text = await load('a.txt'); // once for all
  });
  before(async () => {
    log(await load('b.txt'));
    // all is there
  });
  for (const hook of hooks) {
    await new Promise((resolve, reject) => {
      if (hook.length === 0) hook().then(resolve, reject);
      else hook(resolve);
    });
  }
  log(text);
}
