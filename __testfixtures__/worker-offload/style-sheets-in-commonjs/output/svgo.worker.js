'use strict';

// Written by unblock: what worker threads do with `svgo`, called through `svgoPool`.
const svgo = require('svgo');

function optimize(image, config) {
  return svgo.optimize(image, config);
}

module.exports = { optimize };
