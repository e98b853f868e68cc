import { readFileSync } from 'node:fs';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Orders } from './orders.js';

const app = express();
const orders = new Orders();

const show: RequestHandler<{ name: string }> = (req, res) => {
  res.send(readFileSync(`${req.params.name}.txt`, 'utf8').trim());
};

app.get('/texts/:name', show);
app.get('/sizes/:name', (req, res) => {
  const name: string = req.params.name;
  res.json(readFileSync(`${name}.txt`).length);
});
app.route('/pairs/:name').get((req: Request<{ name: string }>, res: Response) => res.send(orders.read(req.params.name)));
app.get('/orders', orders.list, (req, res) => {
  res.json(res.locals.entries);
});
app.get('/bound', orders.count.bind(orders));
app.use((error: NodeJS.ErrnoException, req: Request, res: Response, next: NextFunction) => {
  res.status(500).send(`${readFileSync('b.txt', 'utf8').trim()}: ${error.code}`);
});

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const path of ['/texts/a', '/texts/missing', '/sizes/a', '/pairs/b', '/pairs/missing', '/orders', '/bound'])
    log(path, await app.inject('GET', path));
}
