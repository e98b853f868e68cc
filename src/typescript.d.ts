// The compiler API, as ts-morph carries it; `typescript.js` says why it stands behind a file of our own.
export { ts } from 'ts-morph';

/** Texts of TypeScript's own `lib.*.d.ts`, by file name. */
export declare function libraryFiles(): { readonly fileName: string; readonly text: string }[];
