import { stat } from 'node:fs/promises';
import express from 'express';

const app = express();

app.get('/size', async (_req, res) => {
  res.end(String((await stat('a.txt')).size));
});
app.get('/missing', async (_req, res) => {
  res.end(String((await stat('missing.txt')).size));
});
app.use((error, _req, res, _next) => {
  res.status(500).end(`handled ${error.code}`);
});

export async function main(log) {
  log(await app.handle('/size'));
  log(await app.handle('/missing'));
}
