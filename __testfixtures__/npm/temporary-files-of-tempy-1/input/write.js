const fs = require('node:fs');
const tempy = require('tempy');

exports.main = async function main(log) {
  log(fs.readFileSync(tempy.writeSync('text', { extension: 'txt' }), 'utf8'));
};
