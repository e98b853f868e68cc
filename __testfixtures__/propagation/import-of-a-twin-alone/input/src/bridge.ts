import getVersion from './version.ts';

export class Bridge {
  readonly version = getVersion('a.txt');
}
