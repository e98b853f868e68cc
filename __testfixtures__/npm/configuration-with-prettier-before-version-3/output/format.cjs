const { writeFile } = require('node:fs/promises');
const prettier = require('prettier');

exports.main = async function main(log) {
  await writeFile('.prettierrc', '{ "semi": false }\n');
  const config = await prettier.resolveConfig('a.txt');
  log(config, (await prettier.resolveConfigFile('a.txt'))?.endsWith('.prettierrc'));
  const { inferredParser, ignored } = await prettier.getFileInfo('x.ts');
  log(prettier.format('let a = 1;', { ...config, parser: inferredParser }), ignored);
};
