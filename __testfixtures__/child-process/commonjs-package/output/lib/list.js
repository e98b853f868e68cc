'use strict';

const { execFileAsync } = require('./child-process-async');

async function list(dir) {
  return (await execFileAsync('ls', [dir], { encoding: 'utf8' })).trim().split('\n');
}

module.exports = { list };
