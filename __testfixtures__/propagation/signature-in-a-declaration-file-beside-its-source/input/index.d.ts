/** Loud. */
export function shout(name: string): string;
export function main(log: (...values: unknown[]) => void): Promise<void>;
