import { readFileSync } from 'node:fs';
import express, { type NextFunction, type Request, type Response } from 'express';

const app = express();
const later = (text: string): Promise<string> => Promise.resolve(text);

// What it throws before it gives its promise reached `next`.
app.get('/texts/:name', (req, res, next) => {
  const text = readFileSync(`${req.params.name}.txt`, 'utf8');
  return later(text).then((given) => res.send(given), next);
});

function show(req: Request, res: Response, next: NextFunction): Promise<void> {
  const text = readFileSync('missing.txt', 'utf8');
  return later(text).then((given) => res.send(given)).catch(next);
}
app.get('/broken', show);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const path of ['/texts/a', '/texts/missing', '/broken']) log(path, await app.inject('GET', path));
}
