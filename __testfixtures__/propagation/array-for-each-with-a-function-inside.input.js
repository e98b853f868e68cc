import { readFileSync } from 'node:fs';

export function main(log) {
  ['a.txt', 'b.txt'].forEach((name) => {
    function shout(text) {
      return text.toUpperCase();
    }
    log(shout(readFileSync(name, 'utf8')));
  });
  ['a.txt', 'b.txt'].forEach((name) => {
    const shout = (text) => {
      return text.toUpperCase();
    };
    log(shout(readFileSync(name, 'utf8')));
  });
}
