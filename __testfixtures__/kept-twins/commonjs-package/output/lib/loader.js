'use strict';

const fs = require('fs/promises');

exports.load = async function load(name) {
  return await fs.readFile(name, 'utf8');
};

exports.parse = (text) => text.trim();
