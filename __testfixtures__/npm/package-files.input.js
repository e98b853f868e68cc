import { writeFileSync } from 'node:fs';
import { readPackageUpSync } from 'read-package-up';
import { readPackageSync } from 'read-pkg';
import * as upwards from 'read-pkg-up';

export async function main(log) {
  writeFileSync('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log(readPackageSync().name, readPackageSync({ cwd: '.', normalize: false }).repository);
  log(readPackageUpSync({ cwd: 'dir/sub' }).path, upwards.readPackageUpSync({ cwd: 'dir', normalize: false }).packageJson);
  try {
    readPackageSync({ cwd: 'dir' });
  } catch (error) {
    log(error.code);
  }
}
