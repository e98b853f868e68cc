import { readFileSync } from 'node:fs';
import express from 'express';
import asyncHandler from 'express-async-handler';

const app = express();
const guard = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);

app.get('/a', asyncHandler((req, res) => {
  res.send(readFileSync('a.txt', 'utf8'));
}));
app.get('/broken', asyncHandler((req, res) => {
  res.send(readFileSync('missing.txt', 'utf8'));
}));
app.get('/guarded', guard((req, res) => {
  res.send(readFileSync('missing.txt', 'utf8'));
}));

export async function main(log) {
  for (const path of ['/a', '/broken', '/guarded']) log(path, await app.inject('GET', path));
}
