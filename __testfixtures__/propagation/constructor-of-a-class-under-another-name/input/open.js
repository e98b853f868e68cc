const Storage = require('./store');

exports.open = (file) => new Storage(file).text;
