'use strict';

const { load, parse } = require('./loader');
const loader = require('./loader');

exports.start = async (log) => {
  log(parse(await load('a.txt')));
  log(await loader.load('b.txt'));
};
