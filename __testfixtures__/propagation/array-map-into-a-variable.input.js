import { readFileSync, statSync } from 'node:fs';

export function main(log) {
  const names = ['a.txt', 'b.txt'];
  const texts = names.map((name) => readFileSync(name, 'utf8'));
  log(texts);
  let sizes = names.map((name, index) => ({ name, index, size: statSync(name).size })); // behind
  log(sizes);
  const trimmed = names.map(function (name) {
    return readFileSync(name, 'utf8').trim();
  });
  const lines = names.map((name) => {
    const text = readFileSync(name, 'utf8');
    if (text === '') log('empty');
    return text.split('\n');
  });
  const early = names.map((name) => {
    if (name === 'a.txt') return name;
    return readFileSync(name, 'utf8');
  });
  const nested = names.map((name) => {
    const inner = [name].map((again) => readFileSync(again, 'utf8'));
    return inner.length;
  });
  log(trimmed, lines, early, nested);
  const one = names.map((name) => statSync(name).size),
    two = 2;
  log(one, two);
}
