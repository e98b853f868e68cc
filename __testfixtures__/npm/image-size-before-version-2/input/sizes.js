import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sizeOf from 'image-size';

const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** @param {string | Uint8Array} image */
export async function sizeOfEither(image) {
  return sizeOf(image);
}

export async function main(log) {
  writeFileSync('pixel.gif', Buffer.from(pixel, 'base64'));
  log(sizeOf(path.resolve('pixel.gif')).width, sizeOf(readFileSync('pixel.gif')).height);
  try {
    sizeOf('missing.gif');
  } catch (error) {
    log(error.code);
  }
}
