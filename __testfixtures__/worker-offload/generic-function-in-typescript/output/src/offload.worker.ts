// Written by unblock, and yours from now on: what a worker thread does with a call. Arguments, results and errors are
// copied on their way; what a copy would lose is put back.
import { types } from 'node:util';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

/** A call of a function that a module exports: the module by its address, the arguments packed. */
export interface Task {
  readonly module: string;
  readonly name: string;
  readonly args: Packed;
}

/** A value as it crosses: `tagged` where something in it was put into a form that survives. */
export interface Packed {
  readonly value: unknown;
  readonly tagged: boolean;
}

/** What came of a task: what the function gave, or what it threw. */
export interface Answer {
  readonly thrown: boolean;
  readonly packed: Packed;
}

/** A class of errors. */
export interface ErrorClass {
  readonly name: string;
  readonly prototype: Error;
}

interface Tagged {
  readonly $offload: 'Buffer' | 'URL' | 'Error';
  readonly value: unknown;
}

interface ErrorFields {
  /** Names of its classes, from its own up to `Error`. */
  readonly classes: readonly string[];
  readonly name: string;
  readonly message: string;
  /** What `String(error)` gives. */
  readonly text: string;
  readonly stack: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

let isWorking = false;

/** Whether this thread is one that runs tasks: what it offloads itself is done at once. */
export function isWorker(): boolean {
  return isWorking;
}

/** Never rejects: what goes wrong is an answer too. */
export async function perform(task: Task): Promise<Answer> {
  isWorking = true;
  try {
    return { thrown: false, packed: pack(await call(task)) };
  } catch (error) {
    return { thrown: true, packed: pack(error) };
  }
}

async function call({ module, name, args }: Task): Promise<unknown> {
  const loaded = await load(module);
  const run = loaded[name];
  if (typeof run !== 'function') throw new TypeError(`${module} exports no function "${name}".`);
  return run(...(unpack(args) as unknown[]));
}

async function load(module: string): Promise<Record<string, unknown>> {
  try {
    return await import(module);
  } catch (error) {
    // Where tsx runs TypeScript as it is, worker threads of some versions of Node.js only know `require`.
    if (
      !(error instanceof TypeError) ||
      Reflect.get(error, 'code') !== 'ERR_UNKNOWN_FILE_EXTENSION'
    )
      throw error;
    return createRequire(module)(fileURLToPath(module));
  }
}

/** Buffers, URLs and errors lose what they are when they cross: they are tagged. Throws for what cannot cross at all. */
export function pack(value: unknown): Packed {
  const packed = tag(value, new Map());
  return { value: packed, tagged: packed !== value };
}

/** @param classes of errors that come back as what they were, besides those that everybody knows */
export function unpack({ value, tagged }: Packed, classes: readonly ErrorClass[] = []): unknown {
  return tagged ? untag(value, classes) : value;
}

function tag(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`A ${typeof value} cannot go to or from a worker thread.`);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, value);
  const packed = tagObject(value, seen);
  seen.set(value, packed);
  return packed;
}

function tagObject(value: object, seen: Map<object, unknown>): unknown {
  if (Buffer.isBuffer(value)) return { $offload: 'Buffer', value: Uint8Array.from(value) };
  if (value instanceof URL) return { $offload: 'URL', value: value.href };
  if (types.isNativeError(value)) return { $offload: 'Error', value: fieldsOf(value, seen) };
  if (Array.isArray(value)) {
    const items = value.map((item) => tag(item, seen));
    return items.some((item, index) => !Object.is(item, value[index])) ? items : value;
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [tag(key, seen), tag(item, seen)] as const);
    return entries.some(([key, item]) => !Object.is(value.get(key), item))
      ? new Map(entries)
      : value;
  }
  if (value instanceof Set) {
    const items = [...value].map((item) => tag(item, seen));
    return items.every((item) => value.has(item)) ? value : new Set(items);
  }
  return isPlain(value) ? tagEntries(value, seen) : value;
}

function tagEntries(value: Record<string, unknown>, seen: Map<object, unknown>): unknown {
  const entries = Object.entries(value).map(([key, item]) => [key, tag(item, seen)] as const);
  return entries.some(([key, item]) => !Object.is(item, value[key]))
    ? Object.fromEntries(entries)
    : value;
}

/** Throws for instances of classes, of which only the fields would arrive. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return true;
  const isKnown =
    ArrayBuffer.isView(value) || types.isBoxedPrimitive(value) || types.isKeyObject(value);
  if (isKnown || Object.prototype.toString.call(value) !== '[object Object]') return false;
  throw new TypeError(
    `An instance of ${value.constructor.name} cannot go to or from a worker thread: only its fields would arrive.`,
  );
}

function fieldsOf(error: Error, seen: Map<object, unknown>): ErrorFields {
  const fields: Record<string, unknown> = {};
  const prototypes = prototypesOf(error);
  const computed = prototypes.slice(0, -1).flatMap(accessorsOf);
  for (const key of new Set([...Object.keys(error), ...computed, 'cause', 'errors'])) {
    try {
      const field = structuredClone(tag(Reflect.get(error, key), seen));
      if (field !== undefined) fields[key] = field;
    } catch {
      // What cannot cross stays behind; the error itself is more important.
      if (computed.includes(key)) fields[key] = undefined;
    }
  }
  const classes = prototypes.map((prototype) => prototype.constructor.name);
  return {
    classes,
    name: error.name,
    message: error.message,
    text: String(error),
    stack: error.stack ?? '',
    fields,
  };
}

/** From its own class up to `Error`. */
function prototypesOf(error: Error): object[] {
  const found: object[] = [];
  let at: unknown = Object.getPrototypeOf(error);
  for (; at instanceof Error || at === Error.prototype; at = Object.getPrototypeOf(at))
    found.push(at as object);
  return found;
}

function accessorsOf(prototype: object): string[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  return described.flatMap(([key, { get }]) => (get === undefined ? [] : [key]));
}

function untag(value: unknown, classes: readonly ErrorClass[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => untag(item, classes));
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [untag(key, classes), untag(item, classes)]));
  if (value instanceof Set) return new Set([...value].map((item) => untag(item, classes)));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  if ('$offload' in value) return revived(value as Tagged, classes);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, untag(item, classes)]),
  );
}

function revived(tagged: Tagged, classes: readonly ErrorClass[]): unknown {
  if (tagged.$offload === 'URL') return new URL(tagged.value as string);
  if (tagged.$offload === 'Error') return revivedError(tagged.value as ErrorFields, classes);
  const { buffer, byteOffset, byteLength } = tagged.value as Uint8Array;
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

function revivedError(packed: ErrorFields, classes: readonly ErrorClass[]): Error {
  const known = packed.classes.map(
    (name) => classes.find((one) => one.name === name) ?? Reflect.get(globalThis, name),
  );
  const found: unknown = known.find((one) => typeof one === 'function');
  const error = new Error(packed.message);
  Object.setPrototypeOf(error, (found as ErrorClass | undefined)?.prototype ?? Error.prototype);
  const define = (key: string, value: unknown, enumerable: boolean): void => {
    Object.defineProperty(error, key, { value, enumerable, writable: true, configurable: true });
  };
  for (const [key, field] of Object.entries(packed.fields))
    define(key, untag(field, classes), key !== 'cause' && key !== 'errors');
  if (error.name !== packed.name) define('name', packed.name, false);
  if (error.toString !== Error.prototype.toString) define('toString', () => packed.text, false);
  define('stack', packed.stack, false);
  return error;
}
