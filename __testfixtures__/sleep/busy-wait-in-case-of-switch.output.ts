import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  switch (String(log.length >= 0)) {
    case 'true':
      await sleep(5);
      log('waited');
      break;
    default:
      log('not');
  }
}
