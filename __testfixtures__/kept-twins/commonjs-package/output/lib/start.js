'use strict';

const { parse } = require('./loader');
const loader = require('./loader');

exports.start = async (log) => {
  log(parse(await loader.loadAsync('a.txt')));
  log(await loader.loadAsync('b.txt'));
};
