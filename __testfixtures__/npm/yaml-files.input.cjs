const readYamlFile = require('read-yaml-file');
const { sync: writeYamlFile } = require('write-yaml-file');

exports.main = async function main(log) {
  writeYamlFile('deep/one.yaml', { one: [1, 2] });
  log(readYamlFile.sync('deep/one.yaml'), writeYamlFile('two.yaml', { two: 2 }, { makeDir: false, sortKeys: true }));
  try {
    readYamlFile.sync('missing.yaml');
  } catch (error) {
    log(error.code, error.message);
  }
  try {
    writeYamlFile('three.yaml');
  } catch (error) {
    log(error.name, error.message);
  }
};
