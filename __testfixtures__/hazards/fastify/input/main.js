import { statSync } from 'node:fs';
import fastify from 'fastify';

const app = fastify();

app.get('/size', (_request, reply) => {
  reply.send(statSync('a.txt').size);
});
app.get('/late', (_request, reply) => {
  const { size } = statSync('a.txt');
  setTimeout(() => reply.send(`late ${size}`), 5);
});

export async function main(log) {
  log(await app.inject('/size'));
  log(await app.inject('/late'));
}
