const mocks = require('tiny-mocks');

// Nothing can wait here, and it is not the folder's.
exports.names = mocks.disk.assemble({ 'a.js': 1, 'b.js': 2 });
