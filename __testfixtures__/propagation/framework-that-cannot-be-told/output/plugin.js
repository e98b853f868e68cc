const fs = require('fs/promises');

module.exports = async (fastify) => {
  fastify.get('/a', async (request, reply) => {
    reply.send(await fs.readFile('a.txt', 'utf8'));
  });
};
