import { readFile as readFileAsync, stat, writeFile } from 'node:fs/promises';
import { isBinaryFile } from 'isbinaryfile';
import jsonfile from 'jsonfile';
import { readFile } from 'jsonfile';
import { loadJsonFile } from 'load-json-file';
import { loadYamlFile } from 'load-yaml-file';
import writeFileAtomic from 'write-file-atomic';
import { writeJsonFile } from 'write-json-file';

export async function main(log: (...values: unknown[]) => void) {
  await jsonfile.writeFile('one.json', { one: 1 }, { spaces: 2, EOL: '\n' });
  log((await jsonfile.readFile('one.json')).one, await readFile('data.json'));
  log(await readFile('missing.json', { throws: false }).catch(() => null), await jsonfile.readFile('a.txt', { throws: false }).catch(() => null));
  try {
    await readFile('a.txt');
  } catch (error) {
    log((error as Error).name, (error as Error).message.startsWith('a.txt: '));
  }
  await writeJsonFile('deep/two.json', { z: 1, a: [2] }, { sortKeys: true, indent: 1 });
  log(await readFileAsync('deep/two.json', 'utf8'), (await loadJsonFile<{ n: number }>('data.json')).n);
  log(await loadJsonFile('data.json', { beforeParse: (text) => text.replace('1', '2') }));
  try {
    await loadJsonFile('a.txt');
  } catch (error) {
    log((error as Error).name);
  }
  await writeFile('three.yaml', 'three:\n  - 3\n');
  log(await loadYamlFile('three.yaml'));
  await writeFileAtomic('four.txt', 'four\n', { mode: 0o600 });
  log(await readFileAsync('four.txt', 'utf8'), (await stat('four.txt')).mode.toString(8));
  try {
    await writeFileAtomic('missing/four.txt', '');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  log(await isBinaryFile('a.txt'), await isBinaryFile(Buffer.from([0, 1, 2, 0]), 4));
  try {
    await isBinaryFile('missing');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
