import sleep = require('atomic-sleep');

export async function pause(ms: number): Promise<string> {
  sleep(ms);
  sleep(5);
  return 'after';
}
