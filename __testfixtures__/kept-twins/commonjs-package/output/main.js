'use strict';

const { load, start } = require('./index');

exports.main = async (log) => {
  log(load('a.txt'));
  await start(log);
};
