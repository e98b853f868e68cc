const fs = require('node:fs');

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
