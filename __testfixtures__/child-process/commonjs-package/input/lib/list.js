'use strict';

const { execFileSync } = require('child_process');

async function list(dir) {
  return execFileSync('ls', [dir], { encoding: 'utf8' }).trim().split('\n');
}

module.exports = { list };
