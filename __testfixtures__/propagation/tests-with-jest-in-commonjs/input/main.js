'use strict';
const { run } = require('tiny-runner');
require('jest-globals');

exports.main = async function main(log) {
  require('./test/throws.test.js');
  require('./test/whole-module.test.js');
  require('./test/done.test.js');
  await run(log);
};
