import { statSync } from 'node:fs';
import express from 'express';

const app = express();

app.get('/size', (_req, res) => {
  res.end(String(statSync('a.txt').size));
});
app.get('/missing', (_req, res) => {
  res.end(String(statSync('missing.txt').size));
});
app.use((error, _req, res, _next) => {
  res.status(500).end(`handled ${error.code}`);
});

export async function main(log) {
  log(await app.handle('/size'));
  log(await app.handle('/missing'));
}
