// `unblock init`: writes a commented config file and, where asked, a CI workflow; never over what is there.
import path from 'node:path';
import { Packages } from '../../workspace/package.js';
import { UserError } from '../../workspace/user-error.js';
import { type Parsed, readFlags } from '../arguments.js';
import { configNames, firstOf } from '../config.js';
import type { Io } from '../io.js';
import { createFile } from '../write.js';

const body = `export default defineConfig({
  // 'serving': what can run while other work waits. 'all': start-up code and scripts too.
  scope: 'serving',

  // Transforms to leave out; \`npx unblock explain\` lists them all.
  // skip: ['crypto'],

  // 'safe': rewrites without hazards. 'review': also those that a person should look at.
  minConfidence: 'safe',

  // 'types': drop every rewrite that adds a type error. 'none': do not ask the type checker.
  verify: 'types',

  // tsconfig files to use instead of those found, relative to this file.
  // project: ['tsconfig.build.json'],

  // Where helper modules go when a rewrite needs one, relative to the package.
  // helpers: 'src/lib',

  // Blocking functions of your own packages, and packages that export such rows.
  // rows: [{ api: '@acme/store#loadSync', kind: 'io', why: 'It reads the disk.', awaits: '@acme/store#load' }],
  // extends: ['@acme/unblock-rules'],

  // What to leave out, relative to the package.
  // ignore: ['vendor/**'],

  // What \`unblock suggest\` says on pull and merge requests.
  // suggest: { maxComments: 20, failOn: 'new' },

  // \`unblock check\` fails above this number of findings.
  max: 0,
});
`;

export async function init(parsed: Parsed, io: Io): Promise<number> {
  const { ci } = readFlags(parsed, 'init');
  const found = new Packages().at(io.cwd.split(path.sep).join('/'));
  if (!found)
    throw new UserError(`No package.json at or above ${io.cwd}. Run in a package, or create one with "npm init".`);
  const present = await firstOf(configNames, found.dir);
  if (present !== undefined && ci === undefined) throw taken(present);
  const wrote = present === undefined ? await writeConfig(found, io) : `Kept ${present}`;
  if (ci === undefined) {
    io.stdout.write(`${wrote}\nNext: npx unblock check\n`);
    return 0;
  }
  const { writeCi } = await import('../ci/write-ci.js');
  const lines = await writeCi(ci, found.dir);
  io.stdout.write(`${[wrote, ...lines].join('\n')}\n`);
  return 0;
}

interface Found {
  readonly dir: string;
  readonly type: string;
}

async function writeConfig(found: Found, io: Io): Promise<string> {
  const name = `unblock.config.${await extension(found)}`;
  if (!(await createFile(path.join(found.dir, name), `import { defineConfig } from 'unblock';\n\n${body}`)))
    throw taken(name);
  return `Wrote ${path.relative(io.cwd, path.join(found.dir, name))}`;
}

async function extension({ dir, type }: Found): Promise<string> {
  if ((await firstOf(['tsconfig.json'], dir)) !== undefined) return 'ts';
  return type === 'module' ? 'js' : 'mjs';
}

function taken(name: string): UserError {
  return new UserError(
    `${name} is there already and was left as it is. Edit it, or remove it and run "unblock init" again.`,
  );
}
