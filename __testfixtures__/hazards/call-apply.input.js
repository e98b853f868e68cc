import { statSync } from 'node:fs';

function size() {
  return statSync(this.name).size;
}

function total(extra) {
  return statSync(this.name).size + extra;
}

export async function main(log) {
  log(size.call({ name: 'a.txt' }) + 1, size.apply({ name: 'a.txt' }) + 1);
  log(total.bind({ name: 'b.txt' })(1), Reflect.apply(total, { name: 'b.txt' }, [2]));
}
