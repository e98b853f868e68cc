// @unblock offload-module
const rows: string[] = [];

export function transaction(body: (add: (row: string) => void) => void): number {
  body((row) => rows.push(row));
  return rows.length;
}
