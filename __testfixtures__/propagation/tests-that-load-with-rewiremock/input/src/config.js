const fs = require('node:fs');

exports.loadConfig = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : 'none');
