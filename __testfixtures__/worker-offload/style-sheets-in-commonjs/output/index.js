const { writeFileSync } = require('node:fs');
const sass = require('sass');
const { sassPool } = require('./sass-pool');
const { svgoPool } = require('./svgo-pool');
const { terserPool } = require('./terser-pool');

exports.styles = async function (source) {
  return await sassPool.run([source, { style: 'compressed' }], { name: 'compileString' });
};

exports.withLogger = async function (source) {
  return sass.compileString(source, { logger: { warn() {} } }).css;
};

exports.fromFile = async function (file) {
  return (await sassPool.run([file], { name: 'compile' })).css;
};

exports.main = async (log) => {
  writeFileSync('page.scss', '$c: red; a { color: $c }');
  log(await exports.fromFile('page.scss'));
  const { css, loadedUrls } = await exports.styles('a { b { c: d } }');
  log(css, loadedUrls);
  log(await exports.withLogger('a { b: c }'));
  log((await svgoPool.run(['<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M 0 0 L 10 10"/></g></svg>'], { name: 'optimize' })).data);
  log((await terserPool.run(['function add(first, second) { return first + second; }'], { name: 'minify_sync' })).code);
  try {
    await sassPool.run(['a {'], { name: 'compileString' });
  } catch (error) {
    log(error instanceof sass.Exception, error.sassMessage);
  }
};
