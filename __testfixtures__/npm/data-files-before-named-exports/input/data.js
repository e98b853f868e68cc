const fs = require('node:fs');
const isBinaryFile = require('isbinaryfile');
const jsonfile = require('jsonfile');
const loadJsonFile = require('load-json-file');
const loadYamlFile = require('load-yaml-file');
const writeFileAtomic = require('write-file-atomic');
const writeJsonFile = require('write-json-file');

exports.main = async function main(log) {
  jsonfile.writeFileSync('one.json', { one: 1 }, { spaces: 2 });
  log(jsonfile.readFileSync('one.json').one, jsonfile.readFileSync('missing.json', { throws: false }));
  const mayThrow = log === undefined;
  log(jsonfile.readFileSync('data.json', { throws: mayThrow }));
  try {
    jsonfile.readFileSync('a.txt');
  } catch (error) {
    log(error.name, error.message.startsWith('a.txt: '));
  }
  writeJsonFile.sync('deep/two.json', { z: 1, a: [2] }, { sortKeys: true });
  log(loadJsonFile.sync('deep/two.json'), fs.readFileSync('deep/two.json', 'utf8'));
  fs.writeFileSync('three.yaml', 'three:\n  - 3\n');
  log(loadYamlFile.sync('three.yaml'), writeFileAtomic.sync('four.txt', 'four\n'), fs.readFileSync('four.txt', 'utf8'));
  try {
    loadYamlFile.sync('missing.yaml');
  } catch (error) {
    log(error.code);
  }
  log(isBinaryFile.sync('a.txt'), isBinaryFile.sync(Buffer.from([0, 1, 2, 0]), 4));
};
