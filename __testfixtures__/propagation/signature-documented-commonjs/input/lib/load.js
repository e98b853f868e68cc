'use strict';
const fs = require('fs');

/**
 * Reads one file.
 * @param {string} name
 * @returns {string}
 */
exports.load = function (name) {
  return fs.readFileSync(name, 'utf8').trim();
};

/** @type {(name: string) => number} */
exports.size = (name) => exports.load(name).length;

module.exports.Reader = class Reader {
  /**
   * @param {string} name
   * @return {Array.<string>} lines
   */
  lines(name) {
    return exports.load(name).split('\n');
  }
};
