import { statSync } from 'node:fs';

const page = {
  set name(value) {
    statSync(value);
  },
};

export async function main(log) {
  try {
    page.name = 'missing.txt';
  } catch (error) {
    log('caught', error.code);
  }
}
