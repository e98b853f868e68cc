const fs = require('node:fs');

exports.nameOf = (file) => fs.readFileSync(file, 'utf8').split('\n')[0];
