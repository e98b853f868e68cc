// `detect`, the second stage: every blocking call and idiom of the files that hit, with what would replace it in place.
// Knows nothing of callers; whether the place may await is the plan's business.
import path from 'node:path';
import subset from 'semver/ranges/subset.js';
import { type Ask, type BlockingApi, type Mend, unsupported } from '../api.js';
import type { Finding, Problem, Range, Receiver } from '../model.js';
import { functionName, surroundings } from '../syntax/functions.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { lineOf, syntaxError, walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { apiName, type Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { packageName } from '../workspace/versions.js';
import { askAbout, viewCall } from './call-view.js';
import { type Call, callableNames, candidateCalls, exportedAliases } from './candidates.js';
import { isDelegate } from './delegates.js';
import { functionId, Identities } from './identity.js';
import { Ignores, ignoreMark } from './ignores.js';
import { proposalFor } from './proposal.js';
import { isKnownByType, memberOfInstance, moduleReceiver } from './receiver.js';
import type { Registry } from './registry.js';

export interface DetectInput {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: Trees;
  readonly oracle: Oracle;
  readonly registry: Registry;
  /** Files whose text can hold a finding; nothing else is parsed, but what they hand on under another name. */
  readonly hits: readonly string[];
  /** Whether anybody wants to hear of what the file holds. */
  isWanted(file: string): boolean;
  /** Lowest Node version that the file's package supports, `major.minor.patch`. */
  nodeFloor(file: string): string;
  /** A semver range that holds the version of a module's package which the file gets; undefined where nothing is known. */
  versionOf(file: string, module: string): string | undefined;
  /** Told before the first file and after each, with what was found so far. */
  step(done: number, total: number, findings: number): void;
}

/** A finding, and what could replace it if its place may await. */
export interface Detection {
  readonly finding: Finding;
  readonly proposal: Mend;
  /** The node for which an await has to be legal. */
  readonly anchor: Range;
  readonly ignored: boolean;
}

export interface Detected {
  readonly detections: readonly Detection[];
  readonly problems: readonly Problem[];
}

export function detect(input: DetectInput): Detected {
  const { hits } = input;
  const aliases = new Set<string>();
  const detections: Detection[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const treat = (file: string): void => {
    const result = new FileDetector(input, file, aliases).run();
    detections.push(...result.detections);
    problems.push(...result.problems);
    seen.add(file);
    input.step(seen.size, Math.max(seen.size, hits.length), detections.length);
  };
  input.step(0, hits.length, 0);
  for (const file of hits) for (const alias of handedOn(input, file)) aliases.add(alias);
  for (const file of hits) if (input.isWanted(file)) treat(file);
  // A re-export under another name leads to files that name no blocking API themselves.
  const renamed = mentionOf(aliases);
  for (const [file, text] of input.texts) {
    if (seen.has(file) || !input.isWanted(file)) continue;
    if (renamed?.test(text)) treat(file);
    else if (ignoreMark.test(text)) problems.push(...new Ignores(file, text).unused());
  }
  return { detections, problems };
}

function mentionOf(aliases: ReadonlySet<string>): RegExp | undefined {
  if (aliases.size === 0) return undefined;
  return new RegExp([...aliases].map((alias) => `\\b${alias.replaceAll('$', '\\$')}\\b`).join('|'));
}

function handedOn(input: DetectInput, file: string): string[] {
  const text = input.texts.get(file) ?? '';
  const names = new Set(input.registry.rowsIn(text).map((row) => row.name ?? 'default'));
  return exportedAliases(input.trees.of(file), names);
}

class FileDetector {
  readonly #input: DetectInput;
  readonly #file: string;
  readonly #tree: ts.SourceFile;
  readonly #aliases: ReadonlySet<string>;
  readonly #ignores: Ignores;
  readonly #identities = new Identities();
  readonly #covered: Range[] = [];
  readonly #found: Detection[] = [];
  readonly #ask: Ask;
  readonly #floor: string;

  constructor(input: DetectInput, file: string, aliases: ReadonlySet<string>) {
    this.#input = input;
    this.#file = file;
    this.#tree = input.trees.of(file);
    this.#aliases = aliases;
    this.#ignores = new Ignores(file, this.#tree.text);
    this.#floor = input.nodeFloor(file);
    this.#ask = askAbout(input, file, Number.parseInt(this.#floor, 10));
  }

  run(): Detected {
    const error = syntaxError(this.#tree);
    if (error !== undefined) {
      return {
        detections: [],
        problems: [{ file: this.#file, message: `does not parse (${error}); it was left alone` }],
      };
    }
    this.#idioms();
    this.#calls();
    this.#found.sort((a, b) => a.finding.site.range.start - b.finding.site.range.start);
    return { detections: this.#found, problems: this.#ignores.unused() };
  }

  #idioms(): void {
    const active = this.#input.registry.idioms.filter(({ idiom }) => idiom.hint.test(this.#tree.text));
    if (active.length === 0) return;
    walk(this.#tree, (node) => {
      for (const { transform, idiom } of active) {
        if (!idiom.syntax.some((kind) => ts.SyntaxKind[kind] === node.kind)) continue;
        const match = idiom.match(node, this.#ask);
        if (match === undefined || this.#covered.some((range) => contains(range, match.range))) continue;
        this.#covered.push(...match.covers);
        const proposal = proposalFor.version(match.proposal, idiom.minNode, this.#floor);
        const site = { file: this.#file, range: match.range, callee: match.range, args: [] };
        this.#add(
          { transform, api: idiom.api, kind: idiom.kind, why: idiom.why, instead: idiom.instead, site },
          match.anchor,
          proposal,
        );
        return;
      }
    });
  }

  #calls(): void {
    const rows = this.#input.registry.rowsIn(this.#tree.text);
    const modules = new Set(rows.filter((row) => row.name === undefined).map((row) => row.module));
    const names = callableNames(this.#tree, rows, this.#aliases);
    for (const call of candidateCalls(this.#tree, names, modules)) {
      const range = rangeOf(call);
      if (isDelegate(call) || this.#covered.some((covered) => contains(covered, range))) continue;
      const api =
        apiName(this.#input.oracle.originOf(this.#file, rangeOf(call.expression))) ??
        memberOfInstance(this.#input.oracle, this.#file, call.expression);
      if (api !== undefined) this.#call(call, api);
    }
  }

  #call(call: Call, api: string): void {
    const view = viewCall(call, this.#ask);
    const meant = this.#input.registry.rowsOf(api).filter(({ row }) => row.when?.(view) ?? true);
    const found = meant.find(({ row, module }) => this.#isInVersion(row, module)) ?? meant[0];
    if (found === undefined) return;
    const { row, transform } = found;
    const receiver = this.#receiver(call, api);
    const proposal =
      receiver === undefined && !api.includes('.') && isKnownByType(this.#input.oracle, this.#file, call.expression)
        ? unsupported('argument-shape', 'the object is known by its type only, and may hold another function')
        : this.#isInVersion(row, found.module)
          ? proposalFor.call(row, view, this.#floor, receiver)
          : unsupported('package-version', this.#whichVersion(row, found.module));
    const instead = proposalFor.instead(row.remedy);
    const site = {
      file: this.#file,
      range: rangeOf(call),
      callee: rangeOf(call.expression),
      args: view.args.map(rangeOf),
    };
    this.#add({ transform, api, kind: row.kind, why: row.why, instead, site }, call, proposal);
  }

  #isInVersion({ versions }: BlockingApi, module: string): boolean {
    if (versions === undefined) return true;
    const installed = this.#input.versionOf(this.#file, module);
    return installed !== undefined && subset(installed, versions, { includePrerelease: true });
  }

  #whichVersion({ versions }: BlockingApi, module: string): string {
    const installed = this.#input.versionOf(this.#file, module);
    const found = installed === undefined ? 'is not known' : `is ${installed}`;
    return `the version of \`${packageName(module)}\` ${found}, and what is known holds for ${versions}`;
  }

  #receiver(call: Call, api: string): Receiver | undefined {
    const [module = '', exported = ''] = api.split('#');
    return moduleReceiver(this.#input.oracle, this.#file, call.expression, module, exported.split('.').length);
  }

  #add(found: Omit<Finding, 'id' | 'within'>, anchor: ts.Node, proposal: Mend): void {
    const { owner } = surroundings(anchor);
    const start = ts.isSourceFile(owner) ? 0 : owner.getStart();
    const name = functionName(owner);
    const { range } = found.site;
    const possible = proposalFor.helper(proposal, this.#input.registry.helpers);
    const file = path.posix.relative(this.#input.root, this.#file);
    const id = this.#identities.next({
      file,
      api: found.api,
      within: name,
      text: this.#tree.text.slice(range.start, range.end),
    });
    const within = { id: functionId(this.#file, start), name, line: lineOf(this.#tree, start) };
    const ignored = this.#ignores.covers(found.transform, lineOf(this.#tree, range.start));
    this.#found.push({ finding: { id, within, ...found }, proposal: possible, anchor: rangeOf(anchor), ignored });
  }
}
