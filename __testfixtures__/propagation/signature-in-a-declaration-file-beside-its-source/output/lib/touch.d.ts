declare function touch(name: string): Promise<void>;

export = touch;
