// Which blocking calls tests replace by a stand-in: a call that goes another way passes it by, though types agree.
// Works on texts alone, since every mocking library spells it in a few ways.
import type { Finding, Place } from '../model.js';
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
}

export interface StandInsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly importersOf: Importers;
}

export class StandIns {
  readonly #input: StandInsInput;
  /** Worth its time only once there is a finding. */
  #known: readonly StandIn[] | undefined;

  constructor(input: StandInsInput) {
    this.#input = input;
  }

  /** The stand-in that may take the place of a finding's call while its file is tested; first what the new call passes by. */
  for({ api, site }: Finding, text: string): StandIn | undefined {
    const words = new Set(text.slice(site.range.start, site.range.end).match(/\w+/g));
    const [home = '', exported = ''] = api.replace(/^node:/, '').split('#');
    const names = [home, exported.split('.')[0], ...(home === 'idiom' ? ['fs', ...words] : [])];
    this.#known ??= [...this.#input.texts].flatMap(([file, text]) => standInsIn(file, text));
    const known = this.#known.filter((entry) => names.includes(entry.of));
    if (known.length === 0) return undefined;
    const reached = this.#input.importersOf([site.file]);
    const found = known.filter((entry) => reached.has(entry.place.file));
    return found.find((entry) => !entry.coversPromises) ?? found[0];
  }
}

function standInsIn(file: string, text: string): StandIn[] {
  const modules = [...text.matchAll(module)];
  const promised = new Set(modules.flatMap(([, name, promises]) => (promises === undefined ? [] : [name])));
  const named = [...text.matchAll(member), ...(injects.test(text) ? text.matchAll(injected) : [])];
  const replaced = (match: RegExpExecArray, coversPromises: boolean): StandIn => {
    const of = match[1] ?? match[2] ?? '';
    const line = text.slice(0, match.index).split('\n').length;
    return { of, place: { name: `stand-in for ${of}`, file, line }, coversPromises };
  };
  return [
    ...named.map((match) => replaced(match, false)),
    ...modules
      .filter(([, , promises]) => promises === undefined)
      .map((match) => replaced(match, promised.has(match[1]))),
  ];
}
