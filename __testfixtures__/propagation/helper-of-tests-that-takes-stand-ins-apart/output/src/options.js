const { loadConfig } = require('./config');
const { nameOf } = require('./names');

exports.loadOptions = async (file) => `${nameOf(file)}: ${await loadConfig(file)}`;
