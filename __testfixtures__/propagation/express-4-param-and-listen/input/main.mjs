import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();

app.param('name', (req, res, next, name) => {
  res.locals.text = readFileSync(`${name}.txt`, 'utf8').trim();
  next();
});
app.get('/texts/:name', (req, res) => res.send(res.locals.text));
app.engine('txt', (file, options, done) => {
  done(null, readFileSync(file, 'utf8'));
});
app.set('trust proxy', (address) => readFileSync('a.txt', 'utf8').includes(address));

export async function main(log) {
  for (const path of ['/texts/a', '/texts/missing']) log(path, await app.inject('GET', path));
  await new Promise((resolve) => {
    app.listen(0, () => {
      log('listening', readFileSync('b.txt', 'utf8'));
      resolve();
    });
  });
}
