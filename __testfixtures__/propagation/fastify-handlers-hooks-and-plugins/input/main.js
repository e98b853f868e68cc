const fs = require('fs');
const fastify = require('fastify')();

fastify.get('/value', () => fs.readFileSync('a.txt', 'utf8'));
fastify.get('/sent', { schema: {} }, (request, reply) => {
  reply.send(fs.readFileSync('b.txt', 'utf8'));
});
fastify.route({
  method: 'GET',
  url: '/route',
  preHandler: (request, reply, done) => {
    request.text = fs.readFileSync('a.txt', 'utf8');
    done();
  },
  handler: (request, reply) => reply.send(request.text),
});
fastify.route({
  method: 'GET',
  url: '/broken',
  handler(request, reply) {
    reply.send(fs.readFileSync('missing.txt', 'utf8'));
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
fastify.addHook('onRequest', (request, reply, done) => {
  request.first = fs.readFileSync('a.txt', 'utf8');
  done();
});
fastify.register(require('./plugin'), { name: 'b.txt' });
fastify.register(function (instance, options, done) {
  instance.motto = fs.readFileSync('a.txt', 'utf8');
  done();
});
fastify.setErrorHandler((error, request, reply) => {
  reply.send(`${error.code} ${fs.readFileSync('b.txt', 'utf8')}`);
});

exports.main = async (log) => {
  for (const url of ['/value', '/sent', '/route', '/broken', '/late', '/plugin']) log(url, await fastify.inject('GET', url));
  log(fastify.motto);
};
