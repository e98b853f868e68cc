// A result as the text of the format that was asked for; loads that format alone. Knows what each one has to be handed,
// and from where its readers look at files: a person and a pipe from the working directory, a host of repositories from the root.
import path from 'node:path';
import type { FileChange, GroupId, Report } from '../model.js';
import { formatText, type TextOptions } from '../report/text.js';
import { readOwners } from '../workspace/owners.js';
import type { Rules } from './rules.js';
import type { Format } from './settings.js';
import { version } from './version.js';

export interface Rendered {
  readonly report: Report;
  /** What these groups alone would change. */
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
  readonly rules: Rules;
  readonly options: TextOptions;
}

type Renderer = (result: Rendered) => string | Promise<string>;

const renderers: Readonly<Record<Format, Renderer>> = {
  text: ({ report, options }) => formatText(report, options),
  diff: async ({ report, options }) =>
    report.changes.length === 0 ? '' : (await import('../report/diff.js')).formatDiff(report, options),
  json: async ({ report }) => (await import('../report/json.js')).formatJson(report, { version }),
  patch: async (result) =>
    (await import('../report/patch.js')).formatGitPatch(result.report, await fromRepository(result)),
  markdown: async (result) => {
    const { formatMarkdown } = await import('../report/markdown.js');
    const { stage } = result.options;
    return formatMarkdown(result.report, { ...result, stage, prefix: await fromRepository(result) });
  },
  html: async (result) => {
    const [{ formatHtml }, assets] = await Promise.all([import('../report/html.js'), import('#page')]);
    const prefix = await fromRepository(result);
    const ownersOf = await readOwners(repositoryOf(result.report.root, prefix));
    return formatHtml(result.report, { ...result, ...result.options, prefix, ownersOf, assets });
  },
  sarif: async (result) => {
    const [{ formatSarif }, { transformsWith }] = await Promise.all([
      import('../report/sarif.js'),
      import('./transforms.js'),
    ]);
    const transforms = transformsWith(result.rules);
    return formatSarif(result.report, { ...result, transforms, version, prefix: await fromRepository(result) });
  },
  rdjson: async (result) => {
    const { formatRdjson } = await import('../report/rdjson.js');
    return formatRdjson(result.report, { ...result, prefix: result.options.prefix });
  },
  rdjsonl: async (result) => {
    const { formatRdjsonLines } = await import('../report/rdjson.js');
    return formatRdjsonLines(result.report, { ...result, prefix: result.options.prefix });
  },
  github: async (result) =>
    (await import('../report/github.js')).formatGithub(result.report, await fromRepository(result)),
  gitlab: async (result) =>
    (await import('../report/gitlab.js')).formatGitlab(result.report, await fromRepository(result)),
};

export async function render(result: Rendered, format: Format): Promise<string> {
  return renderers[format](result);
}

async function fromRepository({ report, options }: Rendered): Promise<string> {
  const { repositoryPrefix } = await import('./git.js');
  return (await repositoryPrefix(report.root)) ?? options.prefix;
}

/** The package's directory without the way to it. */
function repositoryOf(root: string, prefix: string): string {
  return path.join(root, path.posix.relative(prefix, '.'));
}
