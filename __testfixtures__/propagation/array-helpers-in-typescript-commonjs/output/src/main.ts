import * as fs from 'fs/promises';
import { mapInOrder } from './map-in-order';
import { findInOrder } from './find-in-order';
import { replaceInOrder } from './replace-in-order';

async function size(name: string): Promise<number> {
  return (await fs.stat(name)).size;
}

export async function total(names: string[]): Promise<number> {
  return (await mapInOrder(names, async (name) => await size(name))).reduce((sum, each) => sum + each, 0);
}

export async function biggest(names: string[]): Promise<string | undefined> {
  return (await findInOrder(names, async (name) => (await size(name)) > 1000)) ?? names[0];
}

export async function table(names: string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    sizes.set(name, await size(name));
  }
  return sizes;
}

export async function expand(text: string): Promise<string> {
  return await replaceInOrder(text, /@(\w+)/g, async (_, name) => String(await size(name)));
}

export async function check(sizes: Map<string, number>): Promise<void> {
  for (const [name, expected] of sizes) {
    if ((await size(name)) !== expected) throw new Error(name);
  }
}
