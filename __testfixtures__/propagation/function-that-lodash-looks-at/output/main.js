'use strict';
const fs = require('fs/promises');
const _ = require('lodash');

const service = {
  start: async function () {
    return (await fs.readFile('a.txt', 'utf8')).trim();
  },
};

exports.main = async (log) => {
  if (_.isFunction(service.start) && !_.isUndefined(service.start)) log(await service.start());
};
