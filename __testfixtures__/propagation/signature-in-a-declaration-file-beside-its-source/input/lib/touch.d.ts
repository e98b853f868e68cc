declare function touch(name: string): void;

export = touch;
