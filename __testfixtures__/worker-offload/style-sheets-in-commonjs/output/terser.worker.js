'use strict';

// Written by unblock: what worker threads do with `terser`, called through `terserPool`.
const terser = require('terser');

function minify_sync(files, file, options) {
  return terser.minify_sync(files, file, options);
}

module.exports = { minify_sync };
