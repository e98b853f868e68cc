// The transforms of a run as flags and config choose them.
import { type Catalogue, choose, late, loaded } from '../catalogue.js';
import { firstLook } from './first-look.js';
import type { Settings } from './settings.js';

/** Throws `UserError` for a name that no transform has. */
export async function catalogueOf({ run: { only, skip }, rules }: Settings): Promise<Catalogue> {
  const load = async () => {
    const { transformsWith } = await import('./transforms.js');
    return choose(transformsWith(rules), { only, skip });
  };
  const isPlain = only.length === 0 && skip.length === 0 && rules.rows === undefined;
  return isPlain ? late(firstLook, load) : loaded(await load());
}
