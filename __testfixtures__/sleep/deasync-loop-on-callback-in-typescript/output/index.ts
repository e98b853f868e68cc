type Callback = (error: Error | null, value?: string) => void;

function read(name: string, callback: Callback): void {
  callback(null, name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let text: string | undefined;
  await new Promise<void>((resolve) => read('name', (_error, value) => {
    text = value;
    resolve();
  }));
  log(text);
}
