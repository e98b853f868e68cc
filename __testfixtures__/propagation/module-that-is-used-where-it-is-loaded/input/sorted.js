const { statSync } = require('fs');

module.exports = (one, other) => statSync(one).size - statSync(other).size;
