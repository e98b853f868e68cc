import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
const read = (name) => readFileSync(`${name}.txt`, 'utf8').trim();

app.param('name', (req, res, next, name) => {
  res.locals.text = read(name);
  next();
});
app.get('/texts/:name', (req, res) => res.send(res.locals.text));
app.get('/broken', (req, res) => {
  res.send(read('missing'));
});
app.use((error, req, res, next) => {
  res.status(500).send(`${read('b')}: ${error.code}`);
});

export async function main(log) {
  for (const path of ['/texts/a', '/texts/missing', '/broken']) log(path, await app.inject('GET', path));
}
