import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

export const size = (name: string): number => statSync(name).size;

export const sizeAsync = async (name: string): Promise<number> => (await stat(name)).size;
