import { readFile } from 'node:fs/promises';
import express from 'express';
import asyncHandler from 'express-async-handler';

const app = express();
const guard = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);

app.get('/a', asyncHandler(async (req, res) => {
  res.send(await readFile('a.txt', 'utf8'));
}));
app.get('/broken', asyncHandler(async (req, res) => {
  res.send(await readFile('missing.txt', 'utf8'));
}));
app.get('/guarded', guard(async (req, res) => {
  res.send(await readFile('missing.txt', 'utf8'));
}));

export async function main(log) {
  for (const path of ['/a', '/broken', '/guarded']) log(path, await app.inject('GET', path));
}
