// npm packages whose functions hold the thread for a time that is their argument.
import { type BlockingApi, type CallView, type Proposal, rewrites, unsupported } from '../../src/api.js';
import { constantOf } from './constants.js';
import { durationOf, type Unit } from './duration.js';
import { instead, sleepInstead } from './timer.js';

interface Sleeper {
  readonly api: string;
  readonly unit: Unit;
  /** What it returns, where that is more than nothing. */
  readonly returns?: string;
  /** Fractions and numbers below this throw. */
  readonly least?: number;
}

const sleepers: readonly Sleeper[] = [
  { api: 'sleep#sleep', unit: 1000, least: 0 },
  { api: 'sleep#msleep', unit: 1, least: 0 },
  { api: 'sleep#usleep', unit: 0.001 },
  { api: 'usleep#sleep', unit: 1000 },
  { api: 'usleep#msleep', unit: 1 },
  { api: 'usleep#usleep', unit: 0.001 },
  { api: 'atomic-sleep#default', unit: 1, least: 1 },
  { api: 'deasync#sleep', unit: 1 },
  { api: 'sleep-sync#default', unit: 1 },
  { api: 'sleep-synchronously#default', unit: 1 },
  { api: 'system-sleep#default', unit: 1, returns: 'the time of day' },
  { api: 'thread-sleep#default', unit: 1, returns: 'how long it took', least: 0 },
  { api: 'thread-sleep-compat#default', unit: 1, returns: 'how long it took', least: 0 },
];

export const packageRows: readonly BlockingApi[] = sleepers.map((sleeper) => ({
  api: sleeper.api,
  kind: 'sleep',
  why: 'Nothing else runs while the thread sleeps.',
  remedy: rewrites(instead, (call) => awake(call, sleeper)),
}));

function awake(call: CallView, { unit, returns, least }: Sleeper): Proposal {
  const [time] = call.args;
  if (time === undefined || call.args.length > 1)
    return unsupported('argument-shape', 'it takes one argument, the time');
  if (returns !== undefined && !call.discarded) return unsupported('dropped-effect', `its result, ${returns}, is used`);
  const known = constantOf(time);
  if (least !== undefined && known !== undefined && (known < least || !Number.isInteger(known))) {
    return unsupported('argument-shape', `it throws for ${time.getText()}`, time);
  }
  return sleepInstead(call.node, durationOf(time, unit, call));
}
