// Which blocking calls tests replace by a stand-in: a call that goes another way passes it by, though types agree.
// Works on texts alone, since every mocking library spells it in a few ways.
import type { Finding, Place } from '../model.js';
import type { Leading } from '../reach/callers.js';
import type { ts } from '../typescript.js';
import type { Importers } from '../workspace/importers.js';
import { runTogether, suitesIn } from './suites.js';

/** `spyOn(fs, 'readFileSync')` of Vitest, Jest and Jasmine, `spy` and `stub` of Sinon, `mock.method` of `node:test`; `fs.readFileSync = …`. */
const member =
  /\b(?:spyOn|spy|stub|replace|method)\(\s*([^,'"`]+)(?:\(['"`][\w:/]+['"`]\))*\s*,\s*['"`](\w+)['"`]|\b(\w+)\.(\w+Sync)\s*=(?!=)/g;
/** `vi.mock('fs')`, `jest.unstable_mockModule('fs')`, `mock.module('fs')`, `mockery.registerMock('fs', …)`, `__set__('fs', …)` of rewire, `rewiremock('fs')`. */
const module =
  /(?:\.(?:mock|doMock|unstable_mockModule|module|registerMock|__set__)|\b(?:mock|rewiremock))\(\s*['"`](?:node:)?((?:@[\w.-]+\/)?\w[\w.-]*)(\/promises)?['"`]/g;
/** `proxyquire('./load', { fs: … })` and its kin. */
const injected = /['"{,\s](?:node:)?((?:@[\w.-]+\/)?\w[\w.-]*)['"]?\s*:/g;
export const injects = /\b(?:proxyquire|requireInject|esmock|rewiremock)\b/;

export interface StandIn {
  /** `member`: one function is replaced; `module`: a whole module; `injected`: what one module gets for another. */
  readonly form: 'member' | 'module' | 'injected';
  /** Name of a function, or of a whole module. */
  readonly of: string;
  /** Offset at which the text that replaces it begins. */
  readonly at: number;
  /** Package or built-in module whose function it replaces, where the file says that. */
  readonly home: string | undefined;
  readonly place: Place;
  /** The same file replaces the module of promises too, so that the new call may be answered as well. */
  readonly coversPromises: boolean;
  /**
   * It holds while modules are loaded: it stands outside of any function, or a whole module is replaced, and then what
   * loads that one may be called under names that nobody can follow.
   */
  readonly isEarly: boolean;
}

export interface StandInsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly importersOf: Importers;
  /** What may come to run what stands at a node. */
  leadingTo(node: ts.Node): Leading;
}

export class StandIns {
  readonly #input: StandInsInput;
  /** Worth its time only once there is a finding. */
  #known: readonly StandIn[] | undefined;

  constructor(input: StandInsInput) {
    this.#input = input;
  }

  /** The stand-ins that may take the place of a finding's call while its file is tested. */
  for({ api, site }: Finding, node: ts.Node): readonly StandIn[] {
    const { text } = node.getSourceFile();
    const words = new Set(text.slice(site.range.start, site.range.end).match(/\w+/g));
    const [home = '', exported = ''] = api.replace(/^node:/, '').split('#');
    const [module = '', member] = calledBy[home] ?? [];
    const modules = [home, module, ...(home === 'idiom' ? ['fs', 'fs-extra', 'graceful-fs'] : [])];
    const names = [...modules, exported.split('.')[0], member, ...(home === 'idiom' ? words : [])];
    this.#known ??= [...this.#input.texts].flatMap(([file, text]) => standInsIn(file, text));
    const known = this.#known.filter(
      ({ form, of, home: other }) => (form === 'member' ? names : modules).includes(of) && mayBe(home, other),
    );
    if (known.length === 0) return [];
    const importers = this.#input.importersOf([site.file]);
    const near = known.filter((entry) => importers.has(entry.place.file));
    const leading: Leading = near.some((entry) => !entry.isEarly) ? this.#input.leadingTo(node) : new Map();
    return near.filter((entry) => entry.isEarly || this.#mayMeet(entry, leading.get(entry.place.file)));
  }

  /** Files whose code may come to run what stands at a node. */
  filesLeadingTo(node: ts.Node): ReadonlySet<string> {
    return new Set(this.#input.leadingTo(node).keys());
  }

  /** What one suite replaces and takes back is what it was while another runs. */
  #mayMeet({ at, place }: StandIn, steps: readonly ts.Node[] | 'somewhere' | undefined): boolean {
    if (steps === undefined || steps === 'somewhere') return steps !== undefined;
    const [first] = steps;
    const isTakenBack = takesBack.test(this.#input.texts.get(place.file) ?? '');
    if (first === undefined || !isTakenBack) return true;
    const suites = suitesIn(first.getSourceFile());
    // That a suite stands in another leads nowhere by itself.
    const runs = steps.filter(
      (step) => !suites.some(({ start, end }) => start === step.getStart() && end === step.end),
    );
    return runs.some((step) => runTogether(suites, at, step.getStart()));
  }
}

const takesBack = /\b(?:restore|restoreAll|restoreAllMocks|mockRestore|verifyAndRestore)\s*\(/;

/** What packages call by its member name, so that a stand-in for it answers them too: its module and its name. */
const calledBy: Readonly<Record<string, readonly [string, string]>> = {
  'cross-spawn': ['child_process', 'spawnSync'],
  execa: ['child_process', 'spawnSync'],
};

/** Packages that call one another. */
const fileSystems = /^(?:fs-extra|graceful-fs|jsonfile)$/;

/** A function of another module that has the same name takes no part in a call. */
function mayBe(home: string, other: string | undefined): boolean {
  if (other === undefined || other === home || home === 'idiom' || other === calledBy[home]?.[0]) return true;
  return fileSystems.test(home) && fileSystems.test(other);
}

function standInsIn(file: string, text: string): StandIn[] {
  const modules = [...text.matchAll(module)];
  const promised = new Set(modules.flatMap(([, name, promises]) => (promises === undefined ? [] : [name])));
  const replaced =
    (form: StandIn['form']) =>
    (match: RegExpExecArray): StandIn => {
      const isModule = form !== 'member';
      const of = isModule ? (match[1] ?? '') : (match[2] ?? match[4] ?? '');
      const home = isModule ? of : homeOf(text, match[1] ?? match[3] ?? '');
      const line = text.slice(0, match.index).split('\n').length;
      const coversPromises = isModule && promised.has(of);
      const isEarly = isModule || !/(?:^|\n)[ \t][^\n]*$/.test(text.slice(0, match.index));
      const place = { name: `stand-in for ${of}`, file, line };
      return { form, of, at: match.index, home, place, coversPromises, isEarly };
    };
  return [
    ...[...text.matchAll(member)].map(replaced('member')),
    ...(injects.test(text) ? [...text.matchAll(injected)].map(replaced('injected')) : []),
    ...modules.filter(([, , promises]) => promises === undefined).map(replaced('module')),
  ];
}

/** `fs-extra` for `fs` in `import * as fs from 'fs-extra'`; undefined for what is not imported from a package. */
function homeOf(text: string, object: string): string | undefined {
  if (!/^\w+$/.test(object.trim())) return undefined;
  const imported = `\\bimport\\s+(?:\\*\\s*as\\s+)?${object.trim()}\\s*(?:,\\s*\\{[^}]*\\}\\s*)?(?:from\\s*|=\\s*require\\(\\s*)`;
  const required = `\\b(?:const|let|var)\\s+${object.trim()}\\s*=\\s*require\\(\\s*`;
  const found = new RegExp(`(?:${imported}|${required})['"\`](?:node:)?([^.'"\`][^'"\`]*)['"\`]`).exec(text);
  return found?.[1];
}
