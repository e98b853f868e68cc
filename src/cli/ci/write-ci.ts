// `unblock init --ci`: writes the workflow into the repository, never over one that is there.
import path from 'node:path';
import { UserError } from '../../workspace/user-error.js';
import { firstOf } from '../config.js';
import { repositoryPrefix } from '../git.js';
import type { ciHosts } from '../options.js';
import { version } from '../version.js';
import { createFile } from '../write.js';
import { type CiOptions, githubWorkflow, gitlabJob, installs, installWithoutLock } from './templates.js';

type CiHost = (typeof ciHosts)[number];

/** Gives the lines that tell what was written, and what to do with it. */
export async function writeCi(host: CiHost, packageDirectory: string): Promise<string[]> {
  const prefix = (await repositoryPrefix(packageDirectory)) ?? '';
  const root = path.resolve(packageDirectory, ...prefix.split('/').map((part) => (part === '' ? '.' : '..')));
  const options = { version, install: await installIn(packageDirectory, root), directory: prefix.replace(/\/$/, '') };
  return host === 'github' ? writeGithub(root, options) : writeGitlab(root, options);
}

async function installIn(...directories: readonly string[]): Promise<string> {
  for (const directory of directories) {
    const lock = await firstOf(Object.keys(installs), directory);
    if (lock !== undefined) return installs[lock] ?? installWithoutLock;
  }
  return installWithoutLock;
}

async function writeGithub(root: string, options: CiOptions): Promise<string[]> {
  const name = '.github/workflows/unblock.yml';
  if (!(await createFile(path.join(root, name), githubWorkflow(options)))) throw taken(name);
  return [`Wrote ${name}`, 'Next: commit it; it speaks on the next pull request.'];
}

/** A pipeline that is there is not rewritten: it is told how to take the job in. */
async function writeGitlab(root: string, options: CiOptions): Promise<string[]> {
  const next = 'Next: commit it, and set UNBLOCK_GITLAB_TOKEN in the CI/CD variables (masked).';
  const main = '.gitlab-ci.yml';
  const text = gitlabJob(options);
  if (await createFile(path.join(root, main), text)) return [`Wrote ${main}`, next];
  const name = '.gitlab/ci/unblock.yml';
  if (!(await createFile(path.join(root, name), text))) throw taken(name);
  return [`Wrote ${name}`, `Add to ${main}: include: [{ local: ${name} }]`, next];
}

function taken(name: string): UserError {
  return new UserError(
    `${name} is there already and was left as it is. Edit it, or remove it and run the command again.`,
  );
}
