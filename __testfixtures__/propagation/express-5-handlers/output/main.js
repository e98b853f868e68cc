import { readFile } from 'node:fs/promises';
import express from 'express';

const app = express();
const read = async (name) => (await readFile(`${name}.txt`, 'utf8')).trim();

app.param('name', async (req, res, next, name) => {
  res.locals.text = await read(name);
  next();
});
app.get('/texts/:name', (req, res) => res.send(res.locals.text));
app.get('/broken', async (req, res) => {
  res.send(await read('missing'));
});
app.use(async (error, req, res, next) => {
  res.status(500).send(`${await read('b')}: ${error.code}`);
});

export async function main(log) {
  for (const path of ['/texts/a', '/texts/missing', '/broken']) log(path, await app.inject('GET', path));
}
