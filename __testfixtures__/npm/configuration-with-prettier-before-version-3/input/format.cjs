const { writeFileSync } = require('node:fs');
const prettier = require('prettier');

exports.main = async function main(log) {
  writeFileSync('.prettierrc', '{ "semi": false }\n');
  const config = prettier.resolveConfig.sync('a.txt');
  log(config, prettier.resolveConfigFile.sync('a.txt')?.endsWith('.prettierrc'));
  const { inferredParser, ignored } = prettier.getFileInfo.sync('x.ts');
  log(prettier.format('let a = 1;', { ...config, parser: inferredParser }), ignored);
};
