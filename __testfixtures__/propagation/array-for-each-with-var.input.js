import { readFileSync } from 'node:fs';

export function main(log) {
  const readers = [];
  ['a.txt', 'b.txt'].forEach(function (name) {
    var text = readFileSync(name, 'utf8');
    var seen;
    log(seen);
    seen = text;
    readers.push(function () {
      return text;
    });
  });
  readers.forEach((read) => log(read()));
}
