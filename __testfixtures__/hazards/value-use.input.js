import { statSync } from 'node:fs';

import vm from 'node:vm';

const run = (load) => load() + 1;
const size = () => statSync('a.txt').size;
const other = () => statSync('b.txt').size;

export async function main(log) {
  log(run(size));
  log(vm.runInNewContext('load() + 1', { load: other }));
}
