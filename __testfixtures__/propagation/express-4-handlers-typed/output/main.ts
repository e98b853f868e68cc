import { readFile } from 'node:fs/promises';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Orders } from './orders.js';
import { asyncHandler } from './async-handler.js';
import { asyncErrorHandler } from './async-error-handler.js';

const app = express();
const orders = new Orders();

const show: RequestHandler<{ name: string }> = async (req, res) => {
  res.send((await readFile(`${req.params.name}.txt`, 'utf8')).trim());
};

app.get('/texts/:name', asyncHandler(show));
app.get('/sizes/:name', asyncHandler(async (req, res) => {
  const name: string = req.params.name;
  res.json((await readFile(`${name}.txt`)).length);
}));
app.route('/pairs/:name').get(asyncHandler(async (req: Request<{ name: string }>, res: Response) => res.send(await orders.read(req.params.name))));
app.get('/orders', asyncHandler(orders.list), (req, res) => {
  res.json(res.locals.entries);
});
app.get('/bound', asyncHandler(orders.count.bind(orders)));
app.use(asyncErrorHandler(async (error: NodeJS.ErrnoException, req: Request, res: Response, next: NextFunction) => {
  res.status(500).send(`${(await readFile('b.txt', 'utf8')).trim()}: ${error.code}`);
}));

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const path of ['/texts/a', '/texts/missing', '/sizes/a', '/pairs/b', '/pairs/missing', '/orders', '/bound'])
    log(path, await app.inject('GET', path));
}
