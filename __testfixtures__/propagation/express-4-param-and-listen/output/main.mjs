import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import express from 'express';
import { asyncParamHandler } from './async-param-handler.mjs';

const app = express();

app.param('name', asyncParamHandler(async (req, res, next, name) => {
  res.locals.text = (await readFile(`${name}.txt`, 'utf8')).trim();
  next();
}));
app.get('/texts/:name', (req, res) => res.send(res.locals.text));
app.engine('txt', (file, options, done) => {
  done(null, readFileSync(file, 'utf8'));
});
app.set('trust proxy', (address) => readFileSync('a.txt', 'utf8').includes(address));

export async function main(log) {
  for (const path of ['/texts/a', '/texts/missing']) log(path, await app.inject('GET', path));
  await new Promise((resolve) => {
    app.listen(0, async () => {
      log('listening', await readFile('b.txt', 'utf8'));
      resolve();
    });
  });
}
