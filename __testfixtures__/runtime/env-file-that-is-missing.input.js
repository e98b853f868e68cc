import { loadEnvFile } from 'node:process';

export async function main(log) {
  try {
    loadEnvFile('no.env');
  } catch (error) {
    log(error.code, error.syscall, error.path, error.message);
  }
}
