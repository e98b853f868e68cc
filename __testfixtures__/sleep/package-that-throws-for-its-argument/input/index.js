import atomicSleep from 'atomic-sleep';
import { msleep, sleep } from 'sleep';

export async function main(log) {
  for (const wait of [() => sleep(0.5), () => msleep(-1), () => atomicSleep(0)]) {
    try {
      wait();
    } catch (error) {
      log(error.message);
    }
  }
}
