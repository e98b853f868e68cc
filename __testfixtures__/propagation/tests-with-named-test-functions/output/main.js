'use strict';
const { run } = require('tiny-runner');

exports.main = async function main(log) {
  require('./test/named.test.js');
  await run(log);
};
