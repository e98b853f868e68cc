'use strict';

// Written by unblock: what worker threads do with `sass`, called through `sassPool`.
const sass = require('sass');

function compile(path, options) {
  return sass.compile(path, options);
}

function compileString(source, options) {
  return sass.compileString(source, options);
}

module.exports = { compile, compileString };
