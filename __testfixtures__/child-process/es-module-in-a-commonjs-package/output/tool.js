const { execAsync } = require('./child-process-async');

module.exports = async () => (await execAsync('echo tool')).toString();
