const fs = require('fs');

exports.load = (file) => fs.readFileSync(file, 'utf8');
