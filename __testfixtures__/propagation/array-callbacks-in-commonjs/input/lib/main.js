'use strict';

var fs = require('fs');
var path = require('path');

function Finder(root) {
  this.root = root;
}

Finder.prototype.walk = function (dir, found) {
  var self = this;
  fs.readdirSync(path.join(self.root, dir)).forEach(function (name) {
    var file = path.join(dir, name);
    if (fs.statSync(path.join(self.root, file)).isDirectory()) {
      return self.walk(file, found);
    }
    found.push(file);
  });
  return found;
};

Finder.prototype.read = function (files) {
  var texts = {};
  files.forEach(function (file) {
    texts[file] = fs.readFileSync(path.join(this.root, file), 'utf8');
  }, this);
  return texts;
};

Finder.prototype.newest = function (files) {
  return files
    .filter(function (file) {
      return fs.existsSync(file);
    })
    .map(function (file) {
      return { file: file, size: fs.statSync(file).size };
    })
    .sort(function (a, b) {
      return b.size - a.size;
    })[0];
};

exports.main = function (log) {
  var finder = new Finder('dir');
  var files = finder.walk('.', []);
  log(files);
  log(finder.read(files));
  log(finder.newest(['a.txt', 'b.txt', 'missing.txt']));
};
