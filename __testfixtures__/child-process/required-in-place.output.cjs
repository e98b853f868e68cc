'use strict';
const { execAsync } = require('./child-process-async.cjs');

exports.main = async (log) => {
  log((await execAsync('echo out')).toString());
};
