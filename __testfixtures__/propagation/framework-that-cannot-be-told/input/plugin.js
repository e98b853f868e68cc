const fs = require('fs');

module.exports = async (fastify) => {
  fastify.get('/a', (request, reply) => {
    reply.send(fs.readFileSync('a.txt', 'utf8'));
  });
};
