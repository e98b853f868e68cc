const { promisify } = require('node:util');
const fs = require('graceful-fs');

exports.list = async (dir) => (await promisify(fs.readdir)(dir)).sort();

exports.save = async (name) => {
  await promisify(fs.mkdir)(name);
  return await promisify(fs.readdir)(name);
};
