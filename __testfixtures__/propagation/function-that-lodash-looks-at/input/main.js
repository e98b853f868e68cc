'use strict';
const fs = require('fs');
const _ = require('lodash');

const service = {
  start: function () {
    return fs.readFileSync('a.txt', 'utf8').trim();
  },
};

exports.main = (log) => {
  if (_.isFunction(service.start) && !_.isUndefined(service.start)) log(service.start());
};
