const fs = require('fs/promises');

exports.settingsOf = async (name) => (await fs.readFile(name, 'utf8')).trim().split('\n');
