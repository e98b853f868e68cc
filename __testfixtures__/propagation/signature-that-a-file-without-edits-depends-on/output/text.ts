import type { load } from './load.js';

export type Text = typeof load extends (name: string) => infer Result ? Result : never;

export const empty: Text = '';
