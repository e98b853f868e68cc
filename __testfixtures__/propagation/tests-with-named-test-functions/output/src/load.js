'use strict';
const fs = require('fs/promises');

exports.load = async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await fs.readFile(name, 'utf8');
};
