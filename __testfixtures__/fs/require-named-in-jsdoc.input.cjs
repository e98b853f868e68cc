const fs = require('fs');
const path = require('path');
const { Stats, statSync } = require('fs');

/** @typedef {fs.PathLike} Place */

/**
 * @param {fs.PathLike} file readFileSync is no type here
 * @param {Stats} [known]
 * @returns {Promise<string>}
 */
async function load(file, known = statSync(path.resolve(String(file)))) {
  return fs.readFileSync(file, 'utf8') + known.size + statSync(file).size;
}

exports.main = async (log) => log(await load('a.txt'));
