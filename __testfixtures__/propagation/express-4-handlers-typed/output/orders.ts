import { readFile, readdir } from 'node:fs/promises';
import type { NextFunction, Request, Response } from 'express';

export class Orders {
  readonly dir = 'dir';

  async read(name: string): Promise<string> {
    return (await readFile(`${name}.txt`, 'utf8')).trim();
  }

  list = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    res.locals.entries = await readdir(this.dir);
    next();
  };

  async count(req: Request, res: Response): Promise<void> {
    res.json((await readdir(this.dir)).length);
  }
}
