// Files in a change that nobody writes by hand: vendored, generated, minified. What stands in them is left alone.

const directories =
  /(?:^|\/)(?:vendor|vendored|third[-_]party|node_modules|bower_components|__generated__|generated)\//i;
const names = /\.(?:min|bundle|generated|pb)\.[cm]?[jt]sx?$|_pb\.[cm]?[jt]s$/i;

export function isForeignPath(file: string): boolean {
  return directories.test(file) || names.test(file);
}

/** Generators say so in a comment above the code. */
const head = 2000;
const mark =
  /^[ \t]*(?:\/\/|\/?\*+|#).*(?:@generated\b|code generated .*do not edit|\bfile (?:is|was|has been) (?:auto(?:matically)?[- ]?)?generated\b|\bauto-?generated (?:file|by|from)\b)/im;

export function isGeneratedText(text: string): boolean {
  return mark.test(text.slice(0, head));
}
