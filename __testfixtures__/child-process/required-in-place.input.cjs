'use strict';

exports.main = async (log) => {
  log(require('child_process').execSync('echo out').toString());
};
