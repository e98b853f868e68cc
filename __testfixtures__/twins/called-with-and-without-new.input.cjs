const fs = require('fs');

function Note(name) {
  if (!new.target) return fs.readFileSync(name, 'utf8');
  this.text = fs.readFileSync(name, 'utf8');
}

exports.main = async (log) => {
  log(new Note('a.txt').text);
  log(Note('b.txt'));
};
