const { readFileSync } = require('node:fs');
const { loadConfig } = require('./config');

exports.loadOptions = (file) => {
  try {
    return `${loadConfig(file)} ${readFileSync('package.txt', 'utf8')}`;
  } catch {
    return 'failed';
  }
};
