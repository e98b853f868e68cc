#!/usr/bin/env node
'use strict';
// Prints a file.
const { readFile } = require('fs/promises');

exports.main = async (log) => {
  log(await readFile('a.txt', 'utf8'));
};
