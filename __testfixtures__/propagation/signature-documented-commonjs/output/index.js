'use strict';
const { load, size, Reader } = require('./lib/load');

exports.main = async (log) => {
  log(await load('a.txt'), await size('b.txt'), await new Reader().lines('a.txt'));
};
