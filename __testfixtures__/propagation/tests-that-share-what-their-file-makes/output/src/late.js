const fs = require('fs');

exports.lateIn = (name) => fs.readFileSync(name, 'utf8').trim();
