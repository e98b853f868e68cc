'use strict';

const path = require('node:path');
const { readFileSync, writeFileSync } = require('node:fs');

exports.main = async (log) => {
  writeFileSync(path.join('dir', 'new.txt'), 'new');
  log(readFileSync(path.join('dir', 'new.txt'), 'utf8'));
};
