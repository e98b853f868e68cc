'use strict';

const fs = require('fs');

exports.load = function load(name) {
  return fs.readFileSync(name, 'utf8');
};

exports.loadAsync = async function loadAsync(name) {
  return await fs.promises.readFile(name, 'utf8');
};

exports.parse = (text) => text.trim();
