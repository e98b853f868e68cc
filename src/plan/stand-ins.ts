// Which blocking calls tests replace by a stand-in: a call that goes another way passes it by, though types agree.
// Works on texts alone, since every mocking library spells it in a few ways.
import type { Finding, Place } from '../model.js';
import type { ts } from '../typescript.js';
import type { Importers } from '../workspace/importers.js';

/** `spyOn(fs, 'readFileSync')` of Vitest, Jest and Jasmine, `spy` and `stub` of Sinon, `mock.method` of `node:test`; `fs.readFileSync = …`. */
const member =
  /\b(?:spyOn|spy|stub|replace|method)\(\s*[^,'"`]+(?:\(['"`][\w:/]+['"`]\))*\s*,\s*['"`](\w+)['"`]|\b\w+\.(\w+Sync)\s*=(?!=)/g;
/** `vi.mock('fs')`, `jest.unstable_mockModule('fs')`, `mock.module('fs')`. */
const module = /\.(?:mock|doMock|unstable_mockModule|module)\(\s*['"`](?:node:)?(\w+)(\/promises)?['"`]/g;
/** `proxyquire('./load', { fs: … })` and its kin. */
const injected = /['"{\s](?:node:)?(fs|child_process|crypto|zlib)['"]?\s*:/g;
const injects = /\b(?:proxyquire|requireInject|esmock)\b/;

export interface StandIn {
  /** Name of a function, or of a whole built-in module. */
  readonly of: string;
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
  /** Files whose code may come to run what stands at a node. */
  leadingTo(node: ts.Node): ReadonlySet<string>;
}

export class StandIns {
  readonly #input: StandInsInput;
  /** Worth its time only once there is a finding. */
  #known: readonly StandIn[] | undefined;

  constructor(input: StandInsInput) {
    this.#input = input;
  }

  /** The stand-in that may take the place of a finding's call while its file is tested; first what the new call passes by. */
  for({ api, site }: Finding, node: ts.Node): StandIn | undefined {
    const { text } = node.getSourceFile();
    const words = new Set(text.slice(site.range.start, site.range.end).match(/\w+/g));
    const [home = '', exported = ''] = api.replace(/^node:/, '').split('#');
    const names = [home, exported.split('.')[0], ...(home === 'idiom' ? ['fs', ...words] : [])];
    this.#known ??= [...this.#input.texts].flatMap(([file, text]) => standInsIn(file, text));
    const known = this.#known.filter((entry) => names.includes(entry.of));
    if (known.length === 0) return undefined;
    const importers = this.#input.importersOf([site.file]);
    const near = known.filter((entry) => importers.has(entry.place.file));
    const leading = near.some((entry) => !entry.isEarly) ? this.#input.leadingTo(node) : importers;
    const found = near.filter((entry) => entry.isEarly || leading.has(entry.place.file));
    return found.find((entry) => !entry.coversPromises) ?? found[0];
  }
}

function standInsIn(file: string, text: string): StandIn[] {
  const modules = [...text.matchAll(module)];
  const promised = new Set(modules.flatMap(([, name, promises]) => (promises === undefined ? [] : [name])));
  const replaced =
    (isModule: boolean) =>
    (match: RegExpExecArray): StandIn => {
      const of = match[1] ?? match[2] ?? '';
      const line = text.slice(0, match.index).split('\n').length;
      const coversPromises = isModule && promised.has(of);
      const isEarly = isModule || !/(?:^|\n)[ \t][^\n]*$/.test(text.slice(0, match.index));
      return { of, place: { name: `stand-in for ${of}`, file, line }, coversPromises, isEarly };
    };
  return [
    ...[...text.matchAll(member)].map(replaced(false)),
    ...(injects.test(text) ? [...text.matchAll(injected)].map(replaced(true)) : []),
    ...modules.filter(([, , promises]) => promises === undefined).map(replaced(true)),
  ];
}
