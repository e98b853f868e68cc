// The functions of a generated program, as far as other functions have to know them.
import type { Code } from './code.js';
import type { Type } from './grammar.js';

export interface Site {
  readonly id: number;
  /** Nobody could await here, however clever: a comparator, an accessor, a default parameter, … */
  readonly barrier: boolean;
}

/** A call or another use of a unit by a later one. */
export interface Use {
  readonly unit: Unit;
  readonly barrier: boolean;
}

/** One function of the program, with what holds it (a class, a table, …). */
export interface Unit {
  readonly index: number;
  readonly name: string;
  readonly file: number;
  readonly type: Type;
  readonly isAsync: boolean;
  /** Its own kind forbids waiting: a getter, a constructor, a generator, a conversion. */
  readonly isBarrier: boolean;
  /** The name that other files import. */
  readonly symbol: string;
  /** Statements run by one call, about; keeps programs short. */
  cost: number;
  /** Neither logs nor changes anything that others see. */
  isPure: boolean;
  readonly sites: Site[];
  readonly uses: Use[];
  /** The call, given what stands for the symbol in the file at hand. */
  call(symbol: string, argument: string): Code;
  /** The function itself as a value; undefined where taking it off its holder would break it. */
  reference(symbol: string): string | undefined;
}

/** Units that cannot wait: their own kind, or a use of them where nobody can wait, or a user that cannot. */
export function stuckUnits(units: readonly Unit[]): ReadonlySet<Unit> {
  const stuck = new Set(units.filter((unit) => unit.isBarrier));
  for (const user of [...units].reverse()) {
    for (const use of user.uses) if (use.barrier || stuck.has(user)) stuck.add(use.unit);
  }
  return stuck;
}

/** Sites of blocking calls that a perfect rewrite would convert. */
export function convertibleSites(units: readonly Unit[]): ReadonlySet<number> {
  const stuck = stuckUnits(units);
  return new Set(
    units.flatMap((unit) => (stuck.has(unit) ? [] : unit.sites.filter((site) => !site.barrier).map(({ id }) => id))),
  );
}
