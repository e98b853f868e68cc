import { writeFileSync } from 'node:fs';
import { readPackageSync } from 'read-pkg';
import { readPackageUpSync } from 'read-pkg-up';

export async function main(log) {
  writeFileSync('package.json', '{ "name": "x", "version": "1.0.0", "repository": "a/b" }');
  log(readPackageSync().name, readPackageSync({ cwd: '.', normalize: false }).repository);
  log(readPackageUpSync({ cwd: 'dir/sub' }).path);
}
