import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  const hooks = [];
  globalThis.before = (body) => hooks.push(body);
  let text;
  before(function (done) {
    text = load('a.txt'); // once for all
    done();
  });
  before((done) => {
    log(load('b.txt'));
    // all is there
    done();
  });
  for (const hook of hooks) {
    await new Promise((resolve, reject) => {
      if (hook.length === 0) hook().then(resolve, reject);
      else hook(resolve);
    });
  }
  log(text);
}
