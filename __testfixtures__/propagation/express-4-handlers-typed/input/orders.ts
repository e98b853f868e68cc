import { readdirSync, readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

export class Orders {
  readonly dir = 'dir';

  read(name: string): string {
    return readFileSync(`${name}.txt`, 'utf8').trim();
  }

  list = (req: Request, res: Response, next: NextFunction): void => {
    res.locals.entries = readdirSync(this.dir);
    next();
  };

  count(req: Request, res: Response): void {
    res.json(readdirSync(this.dir).length);
  }
}
