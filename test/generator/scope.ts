// Where generated code is being written: the names in sight, whether an await could ever stand here, how often it runs.
import { type Code, code, marked, primary } from './code.js';
import { type Type, typeNames } from './grammar.js';
import type { SourceFile } from './modules.js';
import type { Unit } from './unit.js';

/** Statements that one call of a function may run, about. */
const costLimit = 400;

interface Local {
  readonly name: string;
  readonly type: Type;
  readonly isWritable: boolean;
}

/** What all scopes of one function have in common. */
export interface Writing {
  readonly unit: Unit;
  readonly file: SourceFile;
  /** The functions that may be called: all earlier ones. */
  readonly units: readonly Unit[];
  /** Gives each name only once. */
  next: number;
}

interface Place {
  /** Nobody could await here. */
  readonly barrier: boolean;
  readonly isAsync: boolean;
  /** How often the code runs for one call of the unit. */
  readonly weight: number;
  /** What `return` has to give here; undefined where none may stand. */
  readonly returns: Type | undefined;
  /** The code runs beside other code: it may do nothing that others see. */
  readonly isQuiet: boolean;
}

export class Scope {
  readonly #writing: Writing;
  readonly #locals: Local[];
  readonly place: Place;

  constructor(writing: Writing, locals: readonly Local[], place: Place) {
    this.#writing = writing;
    this.#locals = [...locals];
    this.place = place;
  }

  get file(): SourceFile {
    return this.#writing.file;
  }

  get unit(): Unit {
    return this.#writing.unit;
  }

  get isTyped(): boolean {
    return this.file.style === 'ts';
  }

  /** The same code, one block further in. */
  block(change: Partial<Place> = {}): Scope {
    return new Scope(this.#writing, this.#locals, { ...this.place, ...change });
  }

  loop(times: number): Scope {
    return this.block({ weight: this.place.weight * times });
  }

  /** A function inside: not async, with a return of its own. */
  inner(returns: Type | undefined, change: Partial<Place> = {}): Scope {
    return this.block({ isAsync: false, returns, ...change });
  }

  /** A function inside that has a `this` of its own. */
  innerFunction(returns: Type): Scope {
    const locals = this.#locals.filter((local) => !local.name.startsWith('this.'));
    return new Scope(this.#writing, locals, { ...this.place, isAsync: false, returns });
  }

  fresh(stem: string): string {
    this.#writing.next += 1;
    return `${stem}${this.#writing.next}`;
  }

  declare(type: Type, isWritable = false, stem = stems[type]): string {
    const name = this.fresh(stem);
    this.#locals.push({ name, type, isWritable });
    return name;
  }

  local(type: Type, pick: number, writable = false): string | undefined {
    const found = this.#locals.filter((local) => local.type === type && (!writable || local.isWritable));
    return found[pick % Math.max(found.length, 1)]?.name;
  }

  /** `: type` in TypeScript, nothing in JavaScript. */
  typed(type: Type | string): string {
    return this.isTyped ? `: ${Object.hasOwn(typeNames, type) ? typeNames[type as Type] : type}` : '';
  }

  spend(cost: number): void {
    this.unit.cost += cost * this.place.weight;
  }

  /** Marks a blocking call, so that the report can be asked about it. */
  site(text: string): string {
    this.spend(1);
    const id = this.file.nextSite();
    this.unit.sites.push({ id, barrier: this.place.barrier });
    return marked(id, text);
  }

  /** Says that the code here is seen by others. */
  shows(): void {
    this.unit.isPure = false;
  }

  /** A call of one of the earlier functions that gives this type; undefined when none fits here. */
  call(type: Type, pick: number, argument: string): Code | undefined {
    const unit = this.#choose(pick, (each) => each.type === type);
    if (unit === undefined) return undefined;
    const called = unit.call(this.file.see(unit), argument);
    return unit.isAsync ? code(`await ${called.text}`, 'unary') : called;
  }

  /** One of the earlier functions as a value. */
  reference(type: Type, pick: number): string | undefined {
    const unit = this.#choose(
      pick,
      (each) => each.type === type && !each.isAsync && each.reference(each.symbol) !== undefined,
    );
    return unit?.reference(this.file.see(unit));
  }

  #choose(pick: number, fits: (unit: Unit) => boolean): Unit | undefined {
    const { units, unit } = this.#writing;
    const { weight, isAsync, isQuiet, barrier } = this.place;
    const found = units.filter(
      (each) =>
        fits(each) &&
        unit.cost + each.cost * weight <= costLimit &&
        (isAsync || !each.isAsync) &&
        (!isQuiet || each.isPure),
    );
    const chosen = found[pick % Math.max(found.length, 1)];
    if (chosen === undefined) return undefined;
    this.spend(chosen.cost);
    if (!chosen.isPure) this.shows();
    unit.uses.push({ unit: chosen, barrier });
    return chosen;
  }

  /** A local of the type, else a literal. */
  simple(type: Type, pick: number): Code {
    const name = this.local(type, pick);
    return name === undefined || pick % 3 === 0 ? literal(type, pick) : primary(name);
  }
}

const stems: Readonly<Record<Type, string>> = { number: 'size', string: 'text', boolean: 'isSet', list: 'names' };

function literal(type: Type, pick: number): Code {
  switch (type) {
    case 'number':
      return primary(String(pick % 6));
    case 'string':
      return primary(`'${['', 'a', 'beta', 'x y'][pick % 4]}'`);
    case 'boolean':
      return primary(pick % 2 === 0 ? 'true' : 'false');
    case 'list':
      return primary(['[]', "['b', 'a']", "['one']"][pick % 3] ?? '[]');
  }
}
