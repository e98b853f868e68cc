const { writeFileSync } = require('node:fs');
const sass = require('sass');
const { optimize } = require('svgo');
const { minify_sync: minify } = require('terser');

exports.styles = async function (source) {
  return sass.compileString(source, { style: 'compressed' });
};

exports.withLogger = async function (source) {
  return sass.compileString(source, { logger: { warn() {} } }).css;
};

exports.fromFile = async function (file) {
  return sass.compile(file).css;
};

exports.main = async (log) => {
  writeFileSync('page.scss', '$c: red; a { color: $c }');
  log(await exports.fromFile('page.scss'));
  const { css, loadedUrls } = await exports.styles('a { b { c: d } }');
  log(css, loadedUrls);
  log(await exports.withLogger('a { b: c }'));
  log(optimize('<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M 0 0 L 10 10"/></g></svg>').data);
  log(minify('function add(first, second) { return first + second; }').code);
  try {
    sass.compileString('a {');
  } catch (error) {
    log(error instanceof sass.Exception, error.sassMessage);
  }
};
