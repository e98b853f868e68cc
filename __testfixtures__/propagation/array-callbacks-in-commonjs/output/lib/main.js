'use strict';

var fs = require('fs/promises');
var path = require('path');
const { visitInOrder } = require('./visit-in-order');
const { filterInOrder } = require('./filter-in-order');
const { mapInOrder } = require('./map-in-order');

function Finder(root) {
  this.root = root;
}

Finder.prototype.walk = async function (dir, found) {
  var self = this;
  for (const name of await fs.readdir(path.join(self.root, dir))) {
    var file = path.join(dir, name);
    if ((await fs.stat(path.join(self.root, file))).isDirectory()) {
      await self.walk(file, found);
      continue;
    }
    found.push(file);
  }
  return found;
};

Finder.prototype.read = async function (files) {
  var texts = {};
  await visitInOrder(files, async function (file) {
    texts[file] = await fs.readFile(path.join(this.root, file), 'utf8');
  }, this);
  return texts;
};

Finder.prototype.newest = async function (files) {
  return (await mapInOrder(await filterInOrder(files,
    async function (file) {
      return await fs.access(file).then(() => true, () => false);
    }),
    async function (file) {
      return { file: file, size: (await fs.stat(file)).size };
    }))
    .sort(function (a, b) {
      return b.size - a.size;
    })[0];
};

exports.main = async function (log) {
  var finder = new Finder('dir');
  var files = await finder.walk('.', []);
  log(files);
  log(await finder.read(files));
  log(await finder.newest(['a.txt', 'b.txt', 'missing.txt']));
};
