// Names that are written with escapes, `r\u0065adFileSync`: a look for words in a text would pass them by.

const escaped = /\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;

/** A text for a look alone, with such letters written out: places in it are not those of the text. */
export function writtenOut(text: string): string {
  if (!text.includes('\\u') && !text.includes('\\x')) return text;
  return text.replace(escaped, (whole, long?: string, short?: string, byte?: string) => {
    const code = Number.parseInt(long ?? short ?? byte ?? '', 16);
    // A letter or digit is all that can be part of a name that is looked for.
    return code < 0x80 && /\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : whole;
  });
}
