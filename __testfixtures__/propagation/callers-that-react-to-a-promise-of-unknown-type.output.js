import { access, readFile } from 'node:fs/promises';

class Hooks {
  constructor(handlers) {
    this.handlers = handlers;
  }

  async fire(name) {
    if (!(await access('a.txt').then(() => true, () => false))) return Promise.resolve('none');
    return this.handlers.reduce((soFar, handler) => soFar.then(() => handler(name)), Promise.resolve()).then(() => name);
  }
}

async function parts(handlers, name) {
  if ((await readFile(name, 'utf8')) === '') return undefined;
  const all = handlers.map((handler) => handler(name));
  return all[0];
}

function before(hooks, log) {
  return hooks.fire('before').then((name) => log('done', name));
}

function held(handlers, log) {
  const first = parts(handlers, 'a.txt');
  return first.then((value) => log('first', value));
}

function caught(handlers) {
  return (parts([...handlers, () => 1], 'a.txt')).catch((error) => error.code);
}

export async function main(log) {
  const handlers = [async (name) => log('one', name), (name) => Promise.resolve(log('two', name))];
  const hooks = new Hooks(handlers);
  await before(hooks, log);
  await held(handlers, log);
  log(await hooks.fire('after'));
  log(await caught([() => Promise.reject(Object.assign(new Error(), { code: 'none' }))]));
}
