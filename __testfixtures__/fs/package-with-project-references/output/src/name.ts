export function nameOf(letter: 'a' | 'b'): string {
  return letter;
}
