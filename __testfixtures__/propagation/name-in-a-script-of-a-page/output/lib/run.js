const { Programs } = require('./programs');

exports.run = async (name) => (await new Programs().exec(name)).length;
