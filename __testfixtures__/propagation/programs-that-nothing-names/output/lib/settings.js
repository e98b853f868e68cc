const fs = require('fs/promises');

exports.loadSettings = async function (file) {
  return await fs.readFile(file, 'utf8');
};
