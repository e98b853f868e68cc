import { statSync } from 'node:fs';

const cases = [];
const it = (name, body) => cases.push([name, body]);
const describe = (_name, body) => body();

describe('pages', () => {
  const expected = statSync('a.txt').size;

  it('is read in a test', () => {
    if (statSync('a.txt').size !== expected) throw new Error('differs');
  });

  it('is read in a test that calls back', (done) => {
    if (statSync('a.txt').size !== expected) return done(new Error('differs'));
    setTimeout(done, 1);
  });
});

export async function main(log) {
  for (const [name, body] of cases) {
    if (body.length === 0) await body();
    else await new Promise((resolve, reject) => body((error) => (error ? reject(error) : resolve())));
    log(name);
  }
}
