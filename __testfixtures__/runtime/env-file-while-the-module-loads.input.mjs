import process from 'node:process';

process.loadEnvFile();

export const port = process.env.PORT;
