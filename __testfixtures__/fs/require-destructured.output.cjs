'use strict';

const path = require('node:path');
const { readFile, writeFile } = require('node:fs/promises');

exports.main = async (log) => {
  await writeFile(path.join('dir', 'new.txt'), 'new');
  log(await readFile(path.join('dir', 'new.txt'), 'utf8'));
};
