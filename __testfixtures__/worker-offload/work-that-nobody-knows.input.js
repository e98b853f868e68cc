import { runInNewContext } from 'node:vm';

export async function evaluate(script) {
  return runInNewContext(script, { a: 1 });
}

export async function main(log) {
  log(await evaluate('a + 1'));
}
