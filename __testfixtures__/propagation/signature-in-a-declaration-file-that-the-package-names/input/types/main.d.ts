export default function load(name: string): string;
export declare function main(log: (...values: unknown[]) => void): Promise<void>;
