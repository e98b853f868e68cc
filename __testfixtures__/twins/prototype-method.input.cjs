const fs = require('fs');

function Drawer(dir) {
  this.dir = dir;
}

Drawer.prototype.pick = function (name) {
  return fs.readFileSync(`${this.dir}/${name}`, 'utf8');
};

Object.defineProperty(Drawer.prototype, 'first', {
  get() {
    return this.pick('a.txt');
  },
});

exports.main = async (log) => {
  const drawer = new Drawer('.');
  log(drawer.first);
  log(drawer.pick('b.txt'));
};
