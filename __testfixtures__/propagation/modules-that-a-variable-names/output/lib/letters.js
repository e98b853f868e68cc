const fs = require('fs/promises');

module.exports = async (name) => (await fs.readFile(name, 'utf8')).length;
