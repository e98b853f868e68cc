// Every option of the command line as data: help, completion, validation and the config file read this table.
// Knows nothing of yargs and of what an option does.

/** The commands that look at code. */
export type RunName = 'check' | 'fix' | 'report';
export type CommandName = RunName | 'suggest' | 'explain' | 'init';

export interface Option {
  readonly name: string;
  readonly type: 'boolean' | 'string' | 'number' | 'list';
  readonly description: string;
  readonly choices?: readonly string[] | 'transforms';
  /** For help only; `settings.ts` holds the values. */
  readonly defaultText?: string;
  readonly commands: readonly CommandName[];
}

export const scopes = ['serving', 'all'] as const;
export const confidences = ['safe', 'review'] as const;
export const verifications = ['types', 'none'] as const;
export const spreads = ['none', 'file', 'package'] as const;
export const publicApis = ['keep', 'twin', 'change'] as const;
export const testModes = ['update', 'skip'] as const;
export const formats = [
  'text',
  'diff',
  'json',
  'patch',
  'markdown',
  'html',
  'sarif',
  'rdjson',
  'rdjsonl',
  'github',
  'gitlab',
] as const;
export const failures = ['new', 'never'] as const;
export const ciHosts = ['github', 'gitlab'] as const;

const runs: readonly CommandName[] = ['check', 'fix', 'report', 'suggest'];
const everywhere: readonly CommandName[] = [...runs, 'explain', 'init'];
const later = ' (not available yet)';

export const options: readonly Option[] = [
  {
    name: 'scope',
    type: 'string',
    choices: scopes,
    defaultText: 'serving',
    commands: runs,
    description: 'serving: what can run while other work waits; all: start-up code and scripts too',
  },
  {
    name: 'only',
    type: 'list',
    choices: 'transforms',
    commands: runs,
    description: 'Transforms to run, separated by commas',
  },
  { name: 'skip', type: 'list', choices: 'transforms', commands: runs, description: 'Transforms to leave out' },
  {
    name: 'min-confidence',
    type: 'string',
    choices: confidences,
    defaultText: 'safe',
    commands: runs,
    description: 'safe: rewrites without hazards; review: also those that a person should look at',
  },
  {
    name: 'verify',
    type: 'string',
    choices: verifications,
    defaultText: 'types',
    commands: runs,
    description: 'types: drop every rewrite that adds a type error',
  },
  {
    name: 'project',
    type: 'list',
    commands: runs,
    description: 'tsconfig files to use instead of those found',
  },
  {
    name: 'helpers',
    type: 'string',
    defaultText: 'src, or the package root',
    commands: runs,
    description: 'Directory for helper modules, relative to the package',
  },
  { name: 'ignore', type: 'list', commands: runs, description: 'Globs to leave out, relative to the package' },
  {
    name: 'format',
    type: 'string',
    choices: formats,
    defaultText: 'text (check), diff (fix), html (report)',
    commands: runs,
    description: 'Form of the result',
  },
  { name: 'output', type: 'string', commands: runs, description: 'Write the result to this file' },
  {
    name: 'max',
    type: 'number',
    defaultText: '0',
    commands: ['check', 'fix', 'report'],
    description: 'check fails above this number of findings',
  },
  { name: 'config', type: 'string', commands: runs, description: 'Config file instead of the one found upwards' },
  { name: 'write', type: 'boolean', commands: ['fix'], description: 'Apply the rewrite' },
  {
    name: 'interactive',
    type: 'boolean',
    commands: ['fix'],
    description: 'Ask group by group, and apply what you take',
  },
  { name: 'allow-dirty', type: 'boolean', commands: ['fix'], description: 'Write though git has uncommitted changes' },
  { name: 'color', type: 'boolean', commands: everywhere, description: 'Colours; --no-color turns them off' },
  { name: 'quiet', type: 'boolean', commands: everywhere, description: 'Nothing on standard error but errors' },
  { name: 'verbose', type: 'boolean', commands: everywhere, description: 'Time of each phase, stacks of errors' },
  {
    name: 'spread',
    type: 'string',
    choices: spreads,
    defaultText: 'package',
    commands: runs,
    description:
      'How far a change of signature may travel: only functions that are async already, the file, the package',
  },
  {
    name: 'public-api',
    type: 'string',
    choices: publicApis,
    defaultText: 'keep; change where the package is private',
    commands: runs,
    description:
      'Functions that the package exports to others: keep: leave them; twin: export async ones beside; change: make them async',
  },
  {
    name: 'tests',
    type: 'string',
    choices: testModes,
    defaultText: 'update',
    commands: runs,
    description: 'Tests that call what turned async: update: adapt them; skip: leave them',
  },
  {
    name: 'test-command',
    type: 'string',
    commands: ['fix'],
    description: 'With --write: run these tests before and after, and take back what makes them fail',
  },
  {
    name: 'test-timeout',
    type: 'number',
    defaultText: 'half an hour, then five times the first run and a minute',
    commands: ['fix'],
    description: 'Seconds after which a run of the tests is ended, and has failed',
  },
  {
    name: 'ignore-tests',
    type: 'list',
    commands: ['fix'],
    description: 'Tests that may fail, by name, by suite or with *',
  },
  {
    name: 'filter',
    type: 'list',
    commands: ['check', 'fix', 'report'],
    description: 'Packages of the workspace, by name or directory, with * for anything',
  },
  {
    name: 'commit-per-group',
    type: 'boolean',
    commands: ['fix'],
    description: 'With --write or --interactive: commit each group by itself',
  },
  {
    name: 'baseline',
    type: 'string',
    commands: ['check'],
    description: 'File of known findings, which do not fail the check',
  },
  { name: 'update-baseline', type: 'boolean', commands: ['check'], description: 'Write what is found into that file' },
  {
    name: 'ci',
    type: 'string',
    choices: ciHosts,
    commands: ['init'],
    description: 'Write a workflow for it too, which puts suggestions on pull or merge requests',
  },
  {
    name: 'all',
    type: 'boolean',
    commands: ['suggest'],
    description: 'Speak of the whole package, not only of lines that the change adds',
  },
  {
    name: 'base',
    type: 'string',
    defaultText: 'what CI tells, else the default branch',
    commands: ['suggest'],
    description: 'Commit or branch that the change is to be merged into',
  },
  {
    name: 'dry-run',
    type: 'boolean',
    commands: ['suggest'],
    description: 'Print what would be said, and send nothing',
  },
  {
    name: 'fail-on',
    type: 'string',
    choices: failures,
    defaultText: 'never',
    commands: ['suggest'],
    description: 'new: exit with 1 when the change adds a finding',
  },
  {
    name: 'max-comments',
    type: 'number',
    defaultText: '50',
    commands: ['suggest'],
    description: 'Comments beside the code; the rest goes into the summary',
  },
  {
    name: 'artifacts',
    type: 'string',
    commands: ['suggest'],
    description: 'Directory for the patch, SARIF, Code Quality and what a second workflow reads',
  },
  {
    name: 'from',
    type: 'string',
    commands: ['suggest'],
    description: 'Say what a run without rights wrote into this file of its artifacts',
  },
  { name: 'trace', type: 'string', commands: runs, description: `Measured blocking times${later}` },
];

/** `min-confidence` is `minConfidence` in a config file. */
export function configKey(option: string): string {
  return option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
