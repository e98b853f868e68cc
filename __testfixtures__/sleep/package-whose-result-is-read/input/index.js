import systemSleep from 'system-sleep';
import threadSleep from 'thread-sleep';

export async function main(log) {
  log(threadSleep(2) >= 1);
  const now = systemSleep(2);
  log(typeof now);
}
