import { readFileSync } from 'node:fs';

export function main(log) {
  const holes = [, 'a.txt'].map((name) => readFileSync(name, 'utf8'));
  const name = ['a.txt'].map((name) => readFileSync(name, 'utf8'));
  const file = [['a.txt'], ['b.txt']].map((file) => file.map((one) => readFileSync(one, 'utf8')));
  const grown = ['a.txt'];
  const read = grown.map((each) => {
    grown.push('b.txt');
    return readFileSync(each, 'utf8');
  });
  const own = ['a.txt'].map((each) => {
    function text() {
      return readFileSync(each, 'utf8');
    }
    return text();
  });
  const whole = ['a.txt'].map((each, _, all) => readFileSync(all[0], 'utf8'));
  const commented = ['a.txt'].map((each /* a path */) => readFileSync(each, 'utf8'));
  const { length } = ['a.txt'].map((each) => readFileSync(each, 'utf8'));
  log(holes, name, file, read, grown, own, whole, commented, length);
}
