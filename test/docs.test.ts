// The documentation against the tool: what is listed is written from the tables that the tool itself reads
// (`npx vitest run test/docs.test.ts -u` writes it anew), every command is run, and every link leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Option, options } from '../src/cli/options.js';
import { transforms } from '../src/cli/transforms.js';
import type { Explanation } from '../src/report/explanation.js';
import { hazards } from '../src/report/hazards.js';
import { reasons } from '../src/report/reasons.js';
import { Scratch } from './harness/scratch.js';

const docs = path.resolve(import.meta.dirname, '../docs');
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => readFileSync(path.join(docs, page), 'utf8');

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

describe('written from the tables: npx vitest run test/docs.test.ts -u', () => {
  it('options', async () => {
    const rows = options.map((option) => `| ${optionCells(option).map(cell).join(' | ')} |`);
    const head = `# Every option

\`npx unblock <command> --help\` prints those of one command. Each can stand in the config too, in camel case
(\`--min-confidence\` is \`minConfidence\`), but for those that belong to one call: \`--write\`, \`--output\` and their like.
The README's section "Config" lists the keys. Flags come before the config. A list takes commas.

| option | of | means | default |
|---|---|---|---|
`;
    await expect(`${head}${rows.join('\n')}\n`).toMatchFileSnapshot('../docs/options.md');
  });

  it('transforms', async () => {
    const parts = transforms
      .filter(({ rows, idioms }) => rows.length + idioms.length > 0)
      .map(({ name, summary, optIn, example }) => {
        const note = optIn ? ` It runs only where it is named: \`--only ${name}\`.` : '';
        return [`## ${name}`, `${summary}${note}`, ...beforeAfter(example)].join('\n\n');
      });
    const head = `# Every transform

A transform is a family of blocking APIs with what takes their place. [apis.md](apis.md) lists each API of each; \`--only\` and
\`--skip\` choose transforms by name.`;
    await expect(`${[head, ...parts].join('\n\n')}\n`).toMatchFileSnapshot('../docs/transforms.md');
  });

  it('refusals', async () => {
    const head = `# Every refusal

A call that is left alone has a reason, and the report names the place that stands in the way. These are the reasons, and what
a person can do about each. \`npx unblock explain <reason>\` prints the same.`;
    await expect(explained(head, reasons)).toMatchFileSnapshot('../docs/refusals.md');
  });

  it('hazards', async () => {
    const head = `# Every hazard

A rewrite keeps results, errors and the order of effects. Where that cannot be known for certain, the group of changes carries a
hazard and waits for consent: \`--min-confidence review\` takes it. These are the hazards, and what to look at for each.
\`npx unblock explain <hazard>\` prints the same.`;
    await expect(explained(head, hazards)).toMatchFileSnapshot('../docs/hazards.md');
  });
});

function optionCells({ name, type, choices, description, defaultText, commands }: Option): string[] {
  const value = typeof choices === 'object' ? choices.join('\\|') : type === 'number' ? '<n>' : '<value>';
  const values = type === 'boolean' ? '' : ` ${choices === 'transforms' ? '<transform,..>' : value}`;
  return [`\`--${name}${values}\``, commands.join(', '), description, defaultText ?? ''];
}

function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

function explained(head: string, texts: Readonly<Record<string, Explanation>>): string {
  const parts = Object.entries(texts)
    .sort(byName)
    .map(([id, text]) => [`## ${id}`, `**${capital(text.short)}.**`, text.extra, ...beforeAfter(text)].join('\n\n'));
  return `${[head, ...parts].join('\n\n')}\n`;
}

function beforeAfter({ before, after }: Pick<Explanation, 'before' | 'after'>): string[] {
  return [
    ...(before === undefined ? [] : [`\`\`\`ts\n// before\n${before}\n\`\`\``]),
    ...(after === undefined ? [] : [`\`\`\`ts\n// after\n${after}\n\`\`\``]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe('links', () => {
  it.each(['../README.md', ...pages])('%s leads to files that there are', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !existsSync(path.resolve(docs, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });
});

/** The project of `getting-started.md`, as it stands there. */
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  const files = textOf('getting-started.md').matchAll(/^`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/gms);
  for (const [, name = '', text = ''] of files) scratch.put(name, text);
});
afterEach(() => scratch.remove());

/** What a page's commands need beside that project. */
const further: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'monorepos.md': {
    'package.json': '{ "name": "shop", "private": true, "workspaces": ["packages/*", "apps/*"] }',
    'packages/store/package.json': '{ "name": "@shop/store", "private": true }',
    'packages/store/index.js': '',
    'apps/web/package.json': '{ "name": "web", "private": true }',
    'apps/web/index.js': '',
  },
};

/** Commands that stand in one block, and what the block of text below says that the last one prints. */
const blocks = pages.flatMap((page) => {
  const found = [...textOf(page).matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return found.map(([, language = '', block = ''], index) => {
    const [, next = '', output] = found[index + 1] ?? [];
    const lines = ['sh', 'console', ''].includes(language) ? commandsIn(block) : [];
    return { page, lines, output: next === 'text' || next === 'diff' ? output : undefined };
  });
});

function commandsIn(block: string): string[] {
  const lines = block.split('\n').map((line) => line.replace(/^\$ /, '').replace(/\s+(?:#|&&|\|).*$/, ''));
  return lines.filter((line) => line.startsWith('npx unblock'));
}

describe('commands', () => {
  const shown = blocks.filter(({ lines }) => lines.length > 0);
  it.each(shown.map((block) => [block.page, block.lines.join('; '), block] as const))(
    '%s: %s',
    async (_, __, block) => {
      for (const [name, text] of Object.entries(further[block.page] ?? {})) scratch.put(name, text);
      let said = '';
      for (const line of block.lines) {
        const [, , ...args] = line.split(/\s+/).map((word) => word.replace(/^'(.*)'$/, '$1'));
        const { status, out, err } = await scratch.unblock(...args);
        // 1 is what a check says that finds something.
        expect(status, err).toBeLessThan(2);
        said = `${out}${err}`;
      }
      if (block.output !== undefined) expect(said).toContain(block.output.trimEnd());
    },
  );
});
