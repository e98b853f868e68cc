const fs = require('fs');

module.exports = function (fastify, options, done) {
  const text = fs.readFileSync(options.name, 'utf8');
  fastify.get('/plugin', () => text);
  done();
};
