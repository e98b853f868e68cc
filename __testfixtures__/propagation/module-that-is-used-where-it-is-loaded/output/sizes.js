const { stat } = require('fs/promises');

async function sized(parts, name) {
  return `${parts[0]}${(await stat(name)).size}`;
}

exports.sized = sized;
