const { readFile } = require('fs/promises');

module.exports = async (name) => (await readFile(name, 'utf8')).length;
