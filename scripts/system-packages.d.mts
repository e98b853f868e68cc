/** Where the browser is; undefined where there is none. */
export declare function findBrowser(): string | undefined;
