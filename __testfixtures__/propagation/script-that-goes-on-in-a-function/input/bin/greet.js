#!/usr/bin/env node
'use strict';

const os = require('os');
const { load } = require('../lib/load.js');

const [file] = process.argv.slice(2);
process.on('exit', (code) => console.log('left with', code));

// What is greeted stands in a file.
const name = load(file).trim();

if (name) {
  const fs = require('fs');
  const stat = fs.statSync(file);
  console.log(`a file:
  of ${stat.size} bytes, ${load(file).length} read`);
}

greet(name);

/**
 * Says it.
 */
function greet(whom) {
  console.log('Hello', whom, os.EOL.length);
}
