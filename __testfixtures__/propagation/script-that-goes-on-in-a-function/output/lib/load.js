const fs = require('fs/promises');

exports.load = async (file) => await fs.readFile(file, 'utf8');
