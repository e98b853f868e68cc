// What a kind of declaration is: how a function is written down, and how it is then called.
import { type Code, code } from './code.js';
import type { Style } from './modules.js';

/** What a kind of declaration is told. */
export interface Wanted {
  readonly name: string;
  readonly isAsync: boolean;
  /** Whether the file is TypeScript. */
  readonly isTyped: boolean;
  /** `(n: number): string`, or the parameters alone in JavaScript. */
  readonly head: string;
  readonly gives: string;
  readonly body: readonly string[];
}

export interface Declared {
  readonly lines: readonly string[];
  readonly symbol: string;
  call(symbol: string, argument: string): Code;
  reference?(symbol: string): string;
}

export interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly styles?: readonly Style[];
  readonly canBeAsync?: boolean;
  readonly isBarrier?: boolean;
  /** The body may read `this.size`. */
  readonly hasThis?: boolean;
  /** Only for functions that give this. */
  readonly only?: 'string';
  declare(wanted: Wanted): Declared;
}

export const typed: readonly Style[] = ['ts'];
export const untyped: readonly Style[] = ['esm', 'cjs'];

export const plainCall = (symbol: string, argument: string): Code => code(`${symbol}(${argument})`, 'call');

export const itself = (symbol: string): string => symbol;

export function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** The name of the class that holds a function. */
export function holder(name: string): string {
  return `Store${capital(name)}`;
}

/** `async ` where it is wanted. */
export function prefix({ isAsync }: Wanted): string {
  return isAsync ? 'async ' : '';
}
