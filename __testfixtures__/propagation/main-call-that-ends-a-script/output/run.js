#!/usr/bin/env node
'use strict';
const { readFile } = require('fs/promises');

async function run() {
  console.log(await readFile('package.json', 'utf8'));
}

run();
