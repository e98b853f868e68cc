// Which files are tests, by the names that the runners look for.
import path from 'node:path';

const testDirectory = /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e)\//;
const testName =
  /[._-](?:test|tests|spec|specs|e2e|cy)\.[cm]?[jt]sx?$|[a-z\d]Spec\.[cm]?[jt]s$|(?:^|\/)tests?(?:[._-][^/]*)?\.[cm]?[jt]sx?$/;

/** @param root package root; directories above it do not count */
export function isTestFile(file: string, root: string): boolean {
  const relative = path.posix.relative(root, file);
  return testDirectory.test(relative) || testName.test(relative);
}
