import { statSync } from 'node:fs';
import Koa from 'koa';

const app = new Koa();

app.use((_context, next) => {
  next();
});
app.use((context) => {
  context.body = `size ${statSync('a.txt').size}`;
});

export async function main(log) {
  log(await app.handle());
}
