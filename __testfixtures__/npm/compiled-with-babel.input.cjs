const { writeFileSync } = require('node:fs');
const babel = require('@babel/core');

const options = { configFile: false, babelrc: false };

exports.main = async (log) => {
  writeFileSync('source.js', 'const a = 1;;\n');
  log(babel.transformSync('let a  =  1', options).code, babel.transformFileSync('source.js', options).code);
  const tree = babel.parseSync('a + b', options);
  log(babel.transformFromAstSync(tree, 'a + b', { ...options, minified: true }).code);
  log(babel.loadOptionsSync({ ...options, minified: true }).minified);
  log(babel.loadPartialConfigSync({ ...options, filename: 'x.js' }).babelrc);
  log(babel.createConfigItemSync(() => ({ visitor: {} })).options);
  log(babel.transform('b  +  c', options).code, babel.parse('d', options).type);
  log(babel.transformFromAst(tree, 'a + b', options).code);
  babel.transform('e', options, (error, result) => log(error, result.code));
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    babel.transformSync('let =', options);
  } catch (error) {
    log(error.code);
  }
};
