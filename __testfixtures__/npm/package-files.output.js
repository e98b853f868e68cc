import { writeFile } from 'node:fs/promises';
import { readPackageUp } from 'read-package-up';
import { readPackage } from 'read-pkg';
import * as upwards from 'read-pkg-up';

export async function main(log) {
  await writeFile('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log((await readPackage()).name, (await readPackage({ cwd: '.', normalize: false })).repository);
  log((await readPackageUp({ cwd: 'dir/sub' })).path, (await upwards.readPackageUp({ cwd: 'dir', normalize: false })).packageJson);
  try {
    await readPackage({ cwd: 'dir' });
  } catch (error) {
    log(error.code);
  }
}
