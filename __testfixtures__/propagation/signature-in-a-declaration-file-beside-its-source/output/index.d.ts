/** Loud. */
export function shout(name: string): Promise<string>;
export function main(log: (...values: unknown[]) => void): Promise<void>;
