import sleep, { msleep } from 'sleep';

export async function main(log) {
  log('before');
  sleep.sleep(1);
  log('seconds');
  msleep(5);
  log('milliseconds');
  sleep.usleep(5000);
  log('microseconds');
  const us = 5000;
  sleep.usleep(us);
  const ms = 5;
  sleep.usleep(ms * 1000);
  log('after');
}
