class XMLHttpRequest {
  status = 0;
  readonly calls: unknown[] = [];
  open(...values: unknown[]): void {
    this.calls.push(values);
  }
  send(): void {
    this.status = 200;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', 'http://127.0.0.1:9/', false);
  xhr.send();
  log(xhr.status, xhr.calls.length);
}
