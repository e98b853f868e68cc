const { readFileSync } = require('fs');

require.extensions['.text'] = (module, file) => {
  module.exports = readFileSync(file, 'utf8');
};
