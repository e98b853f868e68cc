const { readFileSync } = require('node:fs');
const { loadConfig } = require('./config');

exports.loadOptions = async (file) => {
  try {
    return `${await loadConfig(file)} ${readFileSync('package.txt', 'utf8')}`;
  } catch {
    return 'failed';
  }
};
