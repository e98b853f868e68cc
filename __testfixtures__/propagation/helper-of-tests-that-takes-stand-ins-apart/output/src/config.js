const fs = require('node:fs/promises');

exports.loadConfig = async (file) => (await fs.readFile(file, 'utf8')).trim();
