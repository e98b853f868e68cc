// Preloaded by a test: the compiler takes longer to load than a package that has nothing to find takes to read.
const Module = require('node:module');

const load = Module._load;
Module._load = function loadAnythingElse(request, ...rest) {
  if (request === 'ts-morph') throw new Error('The compiler was loaded.');
  return load.call(this, request, ...rest);
};
