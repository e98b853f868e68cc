'use strict';
const fs = require('fs');

module.exports = function motto(name) {
  return (req, res, next) => {
    res.locals.motto = fs.readFileSync(name, 'utf8').trim();
    next();
  };
};
