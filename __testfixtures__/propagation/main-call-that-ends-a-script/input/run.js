#!/usr/bin/env node
'use strict';
const { readFileSync } = require('fs');

function run() {
  console.log(readFileSync('package.json', 'utf8'));
}

run();
