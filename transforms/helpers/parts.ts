// Texts of helper modules that share most of what they say: a part between `//#name` and `//#end` belongs to some only.

/** The text without its marks, and without the parts that are not named. */
export function withParts(text: string, names: readonly string[]): string {
  return text.replace(/^ *\/\/#(\w+)\n([\s\S]*?)^ *\/\/#end\n/gm, (_all, name: string, part: string) =>
    names.includes(name) ? part : '',
  );
}
