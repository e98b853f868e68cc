const fs = require('fs/promises');

async function loadSettings(file) {
  return await fs.readFile(file, 'utf8');
}

module.exports = { loadSettings };
