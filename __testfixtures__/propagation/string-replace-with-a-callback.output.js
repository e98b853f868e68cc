import { readFile } from 'node:fs/promises';
import { replaceInOrder } from './replace-in-order.js';
import { replaceAllInOrder } from './replace-all-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

async function onLinesOfTheirOwn(text) {
  return await replaceInOrder(
    text,
    /\w+\.txt/g,
    async (name) => (await readFile(name, 'utf8')).length,
  );
}

export async function main(log) {
  const text = 'see <a> and <b> and <a>';
  log(await replaceInOrder(text, /<(\w)>/g, async (match, name, offset, whole) => `${await load(`${name}.txt`)} ${offset} ${whole.length}`));
  log(await replaceInOrder(text, /<(\w)>/, async (_, name) => await load(`${name}.txt`)));
  log(await replaceInOrder(text, '<b>', async (match, offset) => `${match} ${offset} ${await load('b.txt')}`));
  log(await replaceAllInOrder(text, '<a>', async (match, offset) => `${offset}${await load('a.txt')}`));
  log(await replaceAllInOrder(text, /<(?<name>\w)>/g, async (...args) => `${await load(`${args.at(-1).name}.txt`)} ${args.length}`));
  log(await replaceInOrder(text, /nothing/g, async () => await load('a.txt')), await replaceInOrder('', /^/, async () => await load('b.txt')));
  const sticky = /<?(\w)/y;
  log(await replaceInOrder(text, sticky, async (_, letter) => letter + (await load('a.txt'))), sticky.lastIndex);
  log(await replaceInOrder(text, sticky, async (_, letter) => letter + (await load('a.txt'))), sticky.lastIndex);
  log(await replaceInOrder(text, /(x)?</g, async (match, none) => `${none} ${await load('a.txt')} $& `));
  log(await onLinesOfTheirOwn('one a.txt two b.txt'));
}
