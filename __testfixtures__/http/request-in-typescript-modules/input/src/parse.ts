export function parse(text: string): number[] {
  return text.split(',').map(Number);
}
