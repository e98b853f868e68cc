'use strict';
const { load, size, Reader } = require('./lib/load');

exports.main = async (log) => {
  log(load('a.txt'), size('b.txt'), new Reader().lines('a.txt'));
};
