const fs = require('node:fs/promises');
const tempy = require('tempy');

exports.main = async function main(log) {
  log(await fs.readFile(await tempy.write('text', { extension: 'txt' }), 'utf8'));
};
