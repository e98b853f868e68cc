const fs = require('node:fs');
const { reduceInOrder } = require('./reduce-in-order.cjs');

/**
 * All that a module exports, without a name of its own.
 * @param {string[]} names
 * @returns {string[]}
 */
module.exports = (names) => {
  const missing = [];
  const pages = names.reduce((found, name) => {
    try {
      return [...found, fs.readFileSync(name, 'utf8').trim()];
    } catch (error) {
      missing.push(error.code);
      return found;
    }
  }, []);
  return [...pages, ...missing];
};

/**
 * All that a module exports, without a name of its own.
 * @param {string[]} names
 * @returns {Promise<string[]>}
 */
module.exports.collectPagesAsync = async (names) => {
  const missing = [];
  const pages = await reduceInOrder(names, async (found, name) => {
    try {
      return [...found, (await fs.promises.readFile(name, 'utf8')).trim()];
    } catch (error) {
      missing.push(error.code);
      return found;
    }
  }, []);
  return [...pages, ...missing];
};
