'use strict';

const { load, start } = require('./index');

exports.main = async (log) => {
  log(await load('a.txt'));
  await start(log);
};
