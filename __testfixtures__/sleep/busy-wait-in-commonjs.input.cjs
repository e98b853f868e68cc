'use strict';

const os = require('os');

exports.main = async (log) => {
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log(os.EOL);
};
