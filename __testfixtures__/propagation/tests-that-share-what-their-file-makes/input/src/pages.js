const fs = require('fs');

exports.pagesIn = (name) => fs.readFileSync(name, 'utf8').trim().split('\n');
