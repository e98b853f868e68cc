const fs = require('node:fs/promises');
const { promisify } = require('node:util');
const isBinaryFile = require('isbinaryfile');
const jsonfile = require('jsonfile');
const loadJsonFile = require('load-json-file');
const loadYamlFile = require('load-yaml-file');
const writeFileAtomic = require('write-file-atomic');
const writeJsonFile = require('write-json-file');

exports.main = async function main(log) {
  await promisify(jsonfile.writeFile)('one.json', { one: 1 }, { spaces: 2 });
  log((await promisify(jsonfile.readFile)('one.json')).one, await promisify(jsonfile.readFile)('missing.json', { throws: false }).catch(() => null));
  const mayThrow = log === undefined;
  log(jsonfile.readFileSync('data.json', { throws: mayThrow }));
  try {
    await promisify(jsonfile.readFile)('a.txt');
  } catch (error) {
    log(error.name, error.message.startsWith('a.txt: '));
  }
  await writeJsonFile('deep/two.json', { z: 1, a: [2] }, { sortKeys: true });
  log(await loadJsonFile('deep/two.json'), await fs.readFile('deep/two.json', 'utf8'));
  await fs.writeFile('three.yaml', 'three:\n  - 3\n');
  log(await loadYamlFile('three.yaml'), await promisify(writeFileAtomic)('four.txt', 'four\n'), await fs.readFile('four.txt', 'utf8'));
  try {
    await loadYamlFile('missing.yaml');
  } catch (error) {
    log(error.code);
  }
  log(await promisify(isBinaryFile)('a.txt'), await promisify(isBinaryFile)(Buffer.from([0, 1, 2, 0]), 4));
};
