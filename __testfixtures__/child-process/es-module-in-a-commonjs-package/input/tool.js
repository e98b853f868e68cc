const { execSync } = require('node:child_process');

module.exports = async () => execSync('echo tool').toString();
