const fs = require('node:fs');

module.exports = (name) => fs.existsSync(name);
