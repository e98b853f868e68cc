import atomicSleep from 'atomic-sleep';
import sleepSync from 'sleep-sync';
import sleepSynchronously from 'sleep-synchronously';
import systemSleep from 'system-sleep';
import threadSleep from 'thread-sleep';
import threadSleepCompat from 'thread-sleep-compat';

export async function main(log) {
  atomicSleep(2);
  sleepSync(2);
  sleepSynchronously(2);
  systemSleep(2);
  threadSleep(2);
  threadSleepCompat(2);
  log('after');
}
