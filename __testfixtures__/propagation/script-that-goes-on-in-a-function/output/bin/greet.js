#!/usr/bin/env node
'use strict';

const os = require('os');
const { load } = require('../lib/load.js');

const [file] = process.argv.slice(2);
process.on('exit', (code) => console.log('left with', code));

(async () => {
  // What is greeted stands in a file.
  const name = (await load(file)).trim();

  if (name) {
    const fs = require('fs/promises');
    const stat = await fs.stat(file);
    console.log(`a file:
  of ${stat.size} bytes, ${(await load(file)).length} read`);
  }

  greet(name);
})();

/**
 * Says it.
 */
function greet(whom) {
  console.log('Hello', whom, os.EOL.length);
}
