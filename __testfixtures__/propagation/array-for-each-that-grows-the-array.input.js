import { readFileSync } from 'node:fs';

const seen = [];

function remember(name) {
  seen.push(name);
}

export function main(log) {
  const queue = ['a.txt', 'b.txt'];
  queue.forEach((name) => {
    log(readFileSync(name, 'utf8'));
    if (queue.length < 5) queue.push('a.txt');
  });
  log(queue);

  remember('a.txt');
  seen.forEach((name) => {
    log(readFileSync(name, 'utf8'));
    if (seen.length < 4) remember('b.txt');
  });
  log(seen);

  const all = ['a.txt'];
  const add = (list) => list.push('b.txt');
  all.forEach((name) => {
    log(readFileSync(name, 'utf8'));
    add(all);
  });
  log(all);
}
