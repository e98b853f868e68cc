const fs = require('fs');
const { stat } = require('fs/promises');
const path = require('path');
const { Stats, statSync } = require('fs');

/** @typedef {fs.PathLike} Place */

/**
 * @param {fs.PathLike} file readFileSync is no type here
 * @param {Stats} [known]
 * @returns {Promise<string>}
 */
async function load(file, known = statSync(path.resolve(String(file)))) {
  return (await fs.promises.readFile(file, 'utf8')) + known.size + (await stat(file)).size;
}

exports.main = async (log) => log(await load('a.txt'));
