import { Utf8Stream } from 'node:fs';

export async function close(stream: Utf8Stream): Promise<void> {
  stream.flushSync();
  stream.end();
}
