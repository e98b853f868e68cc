'use strict';

const os = require('os');
const { setTimeout: sleep } = require('timers/promises');

exports.main = async (log) => {
  await sleep(5);
  log(os.EOL);
};
