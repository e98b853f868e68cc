const fs = require('node:fs/promises');

exports.loadConfig = async (file) => (await fs.readFile(file, 'utf8').then((text) => text.trim(), (error) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'none';
  throw error;
}));
