import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

async function size() {
  return (await stat(this.name)).size;
}

function total(extra) {
  return statSync(this.name).size + extra;
}

async function totalAsync(extra) {
  return (await stat(this.name)).size + extra;
}

export async function main(log) {
  log((await size.call({ name: 'a.txt' })) + 1, (await size.apply({ name: 'a.txt' })) + 1);
  log(await totalAsync.bind({ name: 'b.txt' })(1), Reflect.apply(total, { name: 'b.txt' }, [2]));
}
