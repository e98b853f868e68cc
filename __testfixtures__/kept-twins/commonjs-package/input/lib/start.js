'use strict';

const { load, parse } = require('./loader');
const loader = require('./loader');

exports.start = async (log) => {
  log(parse(load('a.txt')));
  log(loader.load('b.txt'));
};
