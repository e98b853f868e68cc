export default function load(name: string): Promise<string>;
export declare function main(log: (...values: unknown[]) => void): Promise<void>;
