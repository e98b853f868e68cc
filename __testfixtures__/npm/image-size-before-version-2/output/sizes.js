import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sizeOf from 'image-size';

const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** @param {string | Uint8Array} image */
export async function sizeOfEither(image) {
  return sizeOf(image);
}

export async function main(log) {
  await writeFile('pixel.gif', Buffer.from(pixel, 'base64'));
  log((await promisify(sizeOf)(path.resolve('pixel.gif'))).width, sizeOf(await readFile('pixel.gif')).height);
  try {
    await promisify(sizeOf)('missing.gif');
  } catch (error) {
    log(error.code);
  }
}
