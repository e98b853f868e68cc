const { Programs } = require('./programs');

exports.run = (name) => new Programs().exec(name).length;
