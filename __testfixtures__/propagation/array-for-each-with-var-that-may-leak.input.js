import { readFileSync } from 'node:fs';

export function main(log) {
  ['a.txt', 'b.txt'].forEach(function (name) {
    var text = readFileSync(name, 'utf8');
    var [first] = text;
    if (first === 'a') {
      var rest = text.slice(1);
      log(rest);
    }
    for (var i = 0; i < 2; i++) log(i, first);
    log(text, { text: text.length });
  });
  var size = 1;
  ['a.txt'].forEach(function (name) {
    var size = readFileSync(name, 'utf8').length;
    log(size);
  });
  log(size);
  ['a.txt', 'missing.txt'].forEach(function (name) {
    if (name === 'a.txt') {
      var found = readFileSync(name, 'utf8');
    }
    log(found);
  });
}
