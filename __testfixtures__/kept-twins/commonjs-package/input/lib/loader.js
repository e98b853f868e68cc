'use strict';

const fs = require('fs');

exports.load = function load(name) {
  return fs.readFileSync(name, 'utf8');
};

exports.parse = (text) => text.trim();
