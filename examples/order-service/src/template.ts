import { readFileSync } from 'node:fs';
import path from 'node:path';
import { config } from './config.js';

/** Read anew for each use, so that an edited template shows without a restart. */
export class Template {
  private readonly text: string;

  constructor(name: string) {
    this.text = readFileSync(path.join(config.templateDir, name), 'utf8');
  }

  fill(values: Record<string, string>): string {
    return this.text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  }
}
