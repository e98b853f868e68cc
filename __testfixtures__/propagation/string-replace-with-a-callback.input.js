import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

function onLinesOfTheirOwn(text) {
  return text.replace(
    /\w+\.txt/g,
    (name) => readFileSync(name, 'utf8').length,
  );
}

export function main(log) {
  const text = 'see <a> and <b> and <a>';
  log(text.replace(/<(\w)>/g, (match, name, offset, whole) => `${load(`${name}.txt`)} ${offset} ${whole.length}`));
  log(text.replace(/<(\w)>/, (_, name) => load(`${name}.txt`)));
  log(text.replace('<b>', (match, offset) => `${match} ${offset} ${load('b.txt')}`));
  log(text.replaceAll('<a>', (match, offset) => `${offset}${load('a.txt')}`));
  log(text.replaceAll(/<(?<name>\w)>/g, (...args) => `${load(`${args.at(-1).name}.txt`)} ${args.length}`));
  log(text.replace(/nothing/g, () => load('a.txt')), ''.replace(/^/, () => load('b.txt')));
  const sticky = /<?(\w)/y;
  log(text.replace(sticky, (_, letter) => letter + load('a.txt')), sticky.lastIndex);
  log(text.replace(sticky, (_, letter) => letter + load('a.txt')), sticky.lastIndex);
  log(text.replace(/(x)?</g, (match, none) => `${none} ${load('a.txt')} $& `));
  log(onLinesOfTheirOwn('one a.txt two b.txt'));
}
