'use strict';
const fs = require('fs/promises');

/**
 * Reads one file.
 * @param {string} name
 * @returns {Promise<string>}
 */
exports.load = async function (name) {
  return (await fs.readFile(name, 'utf8')).trim();
};

/** @type {(name: string) => Promise<number>} */
exports.size = async (name) => (await exports.load(name)).length;

module.exports.Reader = class Reader {
  /**
   * @param {string} name
   * @return {Promise<Array.<string>>} lines
   */
  async lines(name) {
    return (await exports.load(name)).split('\n');
  }
};
