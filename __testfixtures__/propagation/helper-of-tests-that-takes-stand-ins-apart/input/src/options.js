const { loadConfig } = require('./config');
const { nameOf } = require('./names');

exports.loadOptions = (file) => `${nameOf(file)}: ${loadConfig(file)}`;
