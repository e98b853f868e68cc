const { writeFile } = require('node:fs/promises');
const babel = require('@babel/core');

const options = { configFile: false, babelrc: false };

exports.main = async (log) => {
  await writeFile('source.js', 'const a = 1;;\n');
  log((await babel.transformAsync('let a  =  1', options)).code, (await babel.transformFileAsync('source.js', options)).code);
  const tree = await babel.parseAsync('a + b', options);
  log((await babel.transformFromAstAsync(tree, 'a + b', { ...options, minified: true })).code);
  log((await babel.loadOptionsAsync({ ...options, minified: true })).minified);
  log((await babel.loadPartialConfigAsync({ ...options, filename: 'x.js' })).babelrc);
  log((await babel.createConfigItemAsync(() => ({ visitor: {} }))).options);
  log((await babel.transformAsync('b  +  c', options)).code, (await babel.parseAsync('d', options)).type);
  log((await babel.transformFromAstAsync(tree, 'a + b', options)).code);
  babel.transform('e', options, (error, result) => log(error, result.code));
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    await babel.transformAsync('let =', options);
  } catch (error) {
    log(error.code);
  }
};
