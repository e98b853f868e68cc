// Scripts: files that are run, not loaded. Nobody gets anything from them, so that nobody has to wait for it.
import escapeRegExp from 'escape-string-regexp';
import type { PackageInfo } from '../workspace/package.js';
import { isTestFile } from './test-files.js';
import type { WholeModules } from './whole-modules.js';

export interface ScriptsInput {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly whole: WholeModules;
  packageOf(file: string): Pick<PackageInfo, 'runs'> | undefined;
  /** Whether whatever the file exports can be seen from outside. */
  shows(file: string): boolean;
}

const exporting = /\bmodule\.exports\b|\bexports[.[]|\brequire\.main\b|\bmodule\.parent\b|^export\b/m;
/** What is only loaded has nobody to talk to while it is. */
const speaks = /^console\.(?:log|info)\(/m;
const programs = /(?:^|\/)(?:examples?|samples?|demos?|bench(?:mark)?s?)\//;
const startsProcesses = /\b(?:spawn|fork|execFile)\b/;

export class Scripts {
  readonly #input: ScriptsInput;
  readonly #known = new Map<string, boolean>();

  constructor(input: ScriptsInput) {
    this.#input = input;
  }

  /** Whether somebody runs the file, it gives nothing to others, and none of the package names it as a module. */
  has(file: string): boolean {
    const known = this.#known.get(file) ?? isScript(this.#input, file);
    this.#known.set(file, known);
    return known;
  }
}

function isScript(input: ScriptsInput, file: string): boolean {
  const text = input.texts.get(file) ?? '';
  return (
    !exporting.test(text) &&
    !isTestFile(file, input.root) &&
    (speaks.test(text) || isProgram(input, file) || (!input.shows(file) && isStarted(input, file, text))) &&
    !isLoaded(input, file)
  );
}

function isStarted(input: ScriptsInput, file: string, text: string): boolean {
  return text.startsWith('#!') || isRun(input, file);
}

/** Examples and the like are there to be run, each by itself. */
function isProgram({ root }: ScriptsInput, file: string): boolean {
  return programs.test(file.slice(root.length + 1));
}

/** By a command of its package, or as a process of its own. */
function isRun({ texts, packageOf }: ScriptsInput, file: string): boolean {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const stem = escapeRegExp(base.replace(/\.[cm]?[jt]s$/, ''));
  const command = new RegExp(`(?:^|[ /])${stem}(?:\\.[cm]?[jt]s)?(?:$|[ ;&])`);
  if (packageOf(file)?.runs.some((entry) => command.test(entry))) return true;
  const named = new RegExp(`['"\`/]${escapeRegExp(base)}['"\`]`);
  return [...texts.values()].some((text) => text.includes(base) && startsProcesses.test(text) && named.test(text));
}

function isLoaded({ texts, whole }: ScriptsInput, file: string): boolean {
  const name = file.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '').replace(/^.*\//, '');
  const specifier = new RegExp(
    `(?:\\bfrom|\\brequire\\(|\\bimport\\(?|\\bproxyquire\\()\\s*['"\`](\\.[^'"\`\\n]*${escapeRegExp(name)}[^'"\`\\n]*)['"\`]`,
    'g',
  );
  for (const [other, text] of texts) {
    if (other === file || !text.includes(name)) continue;
    for (const [, module = ''] of text.matchAll(specifier)) if (whole.resolve(other, module) === file) return true;
  }
  return false;
}
