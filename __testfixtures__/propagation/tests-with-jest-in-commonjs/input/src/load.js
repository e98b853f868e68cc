'use strict';
const fs = require('fs');

exports.load = function load(name) {
  if (name === '') throw new TypeError('no name');
  return fs.readFileSync(name, 'utf8');
};
