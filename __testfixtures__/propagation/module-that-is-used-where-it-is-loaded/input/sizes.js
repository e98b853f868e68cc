const { statSync } = require('fs');

function sized(parts, name) {
  return `${parts[0]}${statSync(name).size}`;
}

exports.sized = sized;
