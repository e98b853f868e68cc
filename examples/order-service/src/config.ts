import { readFileSync } from 'node:fs';

export interface Config {
  port: number;
  dataDir: string;
  templateDir: string;
  ratesUrl: string;
  mailUrl: string;
}

export const config: Config = JSON.parse(readFileSync('config.json', 'utf8'));
