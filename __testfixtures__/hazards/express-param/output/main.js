import { readFile, stat } from 'node:fs/promises';
import express from 'express';
import { asyncParamHandler } from './async-param-handler.js';
import { asyncErrorHandler } from './async-error-handler.js';

const app = express();

app.param('id', asyncParamHandler(async (req, _res, next, id) => {
  req.size = (await stat(id)).size;
  next();
}));
app.use((req, res) => {
  res.end(`size ${req.size}`);
});
app.use(asyncErrorHandler(async (error, _req, res, _next) => {
  res.end(`${error.message}: ${(await readFile('b.txt', 'utf8')).trim()}`);
}));

export async function main(log) {
  log(await app.handle(undefined, 'a.txt'));
  log(await app.handle(new Error('failed'), 'a.txt'));
}
