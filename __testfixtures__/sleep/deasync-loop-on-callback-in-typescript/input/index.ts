import deasync from 'deasync';

type Callback = (error: Error | null, value?: string) => void;

function read(name: string, callback: Callback): void {
  callback(null, name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let text: string | undefined;
  let done = false;
  read('name', (_error, value) => {
    text = value;
    done = true;
  });
  deasync.loopWhile(() => !done);
  log(text);
}
