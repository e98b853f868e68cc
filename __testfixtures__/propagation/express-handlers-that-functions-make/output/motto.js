'use strict';
const fs = require('fs/promises');

module.exports = function motto(name) {
  return async (req, res, next) => {
    res.locals.motto = (await fs.readFile(name, 'utf8')).trim();
    next();
  };
};
