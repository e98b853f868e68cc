#!/usr/bin/env node
'use strict';
// Prints a file.
const { readFileSync } = require('fs');

exports.main = async (log) => {
  log(readFileSync('a.txt', 'utf8'));
};
