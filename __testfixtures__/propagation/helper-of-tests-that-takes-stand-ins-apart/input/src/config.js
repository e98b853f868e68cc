const fs = require('node:fs');

exports.loadConfig = (file) => fs.readFileSync(file, 'utf8').trim();
