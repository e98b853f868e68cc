import { writeFile } from 'node:fs/promises';
import { readPackageAsync } from 'read-pkg';
import { readPackageUpAsync } from 'read-pkg-up';

export async function main(log) {
  await writeFile('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log((await readPackageAsync()).name, (await readPackageAsync({ cwd: '.', normalize: false })).repository);
  log((await readPackageUpAsync({ cwd: 'dir/sub' })).path);
}
