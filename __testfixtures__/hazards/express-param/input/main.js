import { readFileSync, statSync } from 'node:fs';
import express from 'express';

const app = express();

app.param('id', (req, _res, next, id) => {
  req.size = statSync(id).size;
  next();
});
app.use((req, res) => {
  res.end(`size ${req.size}`);
});
app.use((error, _req, res, _next) => {
  res.end(`${error.message}: ${readFileSync('b.txt', 'utf8').trim()}`);
});

export async function main(log) {
  log(await app.handle(undefined, 'a.txt'));
  log(await app.handle(new Error('failed'), 'a.txt'));
}
