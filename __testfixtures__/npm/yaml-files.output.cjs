const readYamlFile = require('read-yaml-file');
const writeYamlFile = require('write-yaml-file');

exports.main = async function main(log) {
  await writeYamlFile('deep/one.yaml', { one: [1, 2] });
  log(await readYamlFile('deep/one.yaml'), await writeYamlFile('two.yaml', { two: 2 }, { makeDir: false, sortKeys: true }));
  try {
    await readYamlFile('missing.yaml');
  } catch (error) {
    log(error.code, error.message);
  }
  try {
    await writeYamlFile('three.yaml');
  } catch (error) {
    log(error.name, error.message);
  }
};
