import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { isBinaryFileSync } from 'isbinaryfile';
import jsonfile from 'jsonfile';
import { readFileSync as readJson } from 'jsonfile';
import { loadJsonFileSync } from 'load-json-file';
import { loadYamlFileSync } from 'load-yaml-file';
import writeFileAtomic from 'write-file-atomic';
import { writeJsonFileSync } from 'write-json-file';

export async function main(log: (...values: unknown[]) => void) {
  jsonfile.writeFileSync('one.json', { one: 1 }, { spaces: 2, EOL: '\n' });
  log(jsonfile.readFileSync('one.json').one, readJson('data.json'));
  log(readJson('missing.json', { throws: false }), jsonfile.readFileSync('a.txt', { throws: false }));
  try {
    readJson('a.txt');
  } catch (error) {
    log((error as Error).name, (error as Error).message.startsWith('a.txt: '));
  }
  writeJsonFileSync('deep/two.json', { z: 1, a: [2] }, { sortKeys: true, indent: 1 });
  log(readFileSync('deep/two.json', 'utf8'), loadJsonFileSync<{ n: number }>('data.json').n);
  log(loadJsonFileSync('data.json', { beforeParse: (text) => text.replace('1', '2') }));
  try {
    loadJsonFileSync('a.txt');
  } catch (error) {
    log((error as Error).name);
  }
  writeFileSync('three.yaml', 'three:\n  - 3\n');
  log(loadYamlFileSync('three.yaml'));
  writeFileAtomic.sync('four.txt', 'four\n', { mode: 0o600 });
  log(readFileSync('four.txt', 'utf8'), statSync('four.txt').mode.toString(8));
  try {
    writeFileAtomic.sync('missing/four.txt', '');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  log(isBinaryFileSync('a.txt'), isBinaryFileSync(Buffer.from([0, 1, 2, 0]), 4));
  try {
    isBinaryFileSync('missing');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
