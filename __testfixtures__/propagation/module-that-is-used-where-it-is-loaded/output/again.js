module.exports = require('./load');
