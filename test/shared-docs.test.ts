// What the guides for monorepos and many repositories show is JSON, YAML, and options that exist.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { options } from '../src/cli/options.js';

const guides = ['monorepos.md', 'many-repositories.md'].map((name) =>
  readFileSync(path.resolve(import.meta.dirname, '../docs', name), 'utf8'),
);
const blocks = guides.flatMap((text) =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', body = '']) => ({ language, body })),
);

it.each(blocks.filter(({ language }) => language === 'json' || language === 'yaml'))(
  '$language is well-formed',
  ({ language, body }) => {
    const document: unknown = language === 'json' ? JSON.parse(body) : parse(body);
    expect(document).toBeTypeOf('object');
  },
);

it('every option of unblock is one', () => {
  const commands = guides.flatMap((text) => text.match(/\bunblock (?:check|fix)\b[^`\n|"]*/g) ?? []);
  const used = commands.flatMap((command) => command.match(/--[a-z][\w-]*/g) ?? []);
  expect(used.length).toBeGreaterThan(10);
  expect(options.map(({ name }) => `--${name}`)).toEqual(expect.arrayContaining([...new Set(used)]));
});
