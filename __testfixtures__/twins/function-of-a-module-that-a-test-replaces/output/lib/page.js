const titles = require('./titles');

exports.page = async (name) => `# ${titles(name)}`;
exports.named = { toString: () => titles('a.txt') };
