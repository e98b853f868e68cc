import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

import vm from 'node:vm';

const run = async (load) => (await load()) + 1;
const size = async () => (await stat('a.txt')).size;
const other = () => statSync('b.txt').size;

export async function main(log) {
  log(await run(size));
  log(vm.runInNewContext('load() + 1', { load: other }));
}
