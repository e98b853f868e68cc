const Storage = require('./store');

exports.open = async (file) => (await Storage.create(file)).text;
