const fs = require('fs');
const fastify = require('fastify')();

fastify.get('/value', async () => await fs.promises.readFile('a.txt', 'utf8'));
fastify.get('/sent', { schema: {} }, async (request, reply) => {
  reply.send(await fs.promises.readFile('b.txt', 'utf8'));
});
fastify.route({
  method: 'GET',
  url: '/route',
  preHandler: async (request, reply) => {
    request.text = await fs.promises.readFile('a.txt', 'utf8');
  },
  handler: (request, reply) => reply.send(request.text),
});
fastify.route({
  method: 'GET',
  url: '/broken',
  async handler(request, reply) {
    reply.send(await fs.promises.readFile('missing.txt', 'utf8'));
  },
});
// Answers when the promise has long come to its end.
fastify.get('/late', (request, reply) => {
  const text = fs.readFileSync('a.txt', 'utf8');
  setTimeout(() => reply.send(text), 5);
});
fastify.addHook('onRequest', (request, reply, done) => {
  if (!fs.existsSync('a.txt')) return done(new Error('closed'));
  done();
});
fastify.addHook('onRequest', async (request, reply) => {
  request.first = await fs.promises.readFile('a.txt', 'utf8');
});
fastify.register(require('./plugin'), { name: 'b.txt' });
fastify.register(async function (instance, options) {
  instance.motto = await fs.promises.readFile('a.txt', 'utf8');
});
fastify.setErrorHandler(async (error, request, reply) => {
  reply.send(`${error.code} ${await fs.promises.readFile('b.txt', 'utf8')}`);
});

exports.main = async (log) => {
  for (const url of ['/value', '/sent', '/route', '/broken', '/late', '/plugin']) log(url, await fastify.inject('GET', url));
  log(fastify.motto);
};
