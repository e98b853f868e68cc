import { msleep, sleep, usleep } from 'usleep';

export async function main(log) {
  sleep(0.005);
  msleep(5);
  usleep(5000);
  log('after');
}
