const { statSync } = require('fs');

module.exports = { size: statSync(__filename).size };
