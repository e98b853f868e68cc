const fs = require('fs/promises');

module.exports = async function (name) {
  return await fs.readFile(name, 'utf8');
};
