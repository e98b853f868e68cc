import { expect, it } from 'vitest';
import { addsAny, changedFiles, hunkAround, hunksOf } from './hunks.js';

const patch = `diff --git a/image.bin b/image.bin
index bdc955b..8835708 100644
Binary files a/image.bin and b/image.bin differ
diff --git a/gone.ts b/gone.ts
deleted file mode 100644
index abaddc0..0000000
--- a/gone.ts
+++ /dev/null
@@ -1 +0,0 @@
-gone
diff --git a/old.ts "b/sp ace \\303\\274.ts"
similarity index 75%
rename from old.ts
rename to "sp ace \\303\\274.ts"
index a470291..10bfbb3
--- a/old.ts
+++ "b/sp ace \\303\\274.ts"
@@ -1,3 +1,4 @@
 one
-two
+zwei
+++ drei
 four
\\ No newline at end of file
diff --git a/moved.ts b/elsewhere.ts
similarity index 100%
rename from moved.ts
rename to elsewhere.ts
`;

it('knows files by their new names, and none that is gone', () => {
  expect(changedFiles(patch).map(({ path, hunks }) => [path, hunks.length])).toEqual([
    ['image.bin', 0],
    ['sp ace ü.ts', 1],
    ['elsewhere.ts', 0],
  ]);
});

it('tells what is added from what is only shown', () => {
  const [, { hunks } = { hunks: [] }] = changedFiles(patch);
  expect(hunks.map(({ first, last, added, kept }) => [first, last, [...added], [...kept]])).toEqual([
    [
      1,
      4,
      [2, 3],
      [
        [1, 1],
        [4, 3],
      ],
    ],
  ]);
  expect([addsAny(hunks, 1, 1), addsAny(hunks, 1, 2), addsAny(hunks, 4, 9)]).toEqual([false, true, false]);
});

it('shows nothing of a diff that was cut off', () => {
  expect(hunksOf('@@ -1,9 +1,9 @@\n-a\n+b\n c')).toEqual([]);
});

it('takes a range inside of one hunk alone', () => {
  const hunks = hunksOf('@@ -1,2 +1,2 @@\n-a\n+b\n c\n@@ -9,0 +9,2 @@\n+d\n+e');
  expect([hunkAround(hunks, 1, 2), hunkAround(hunks, 9, 10)]).toEqual(hunks);
  expect([hunkAround(hunks, 2, 9), hunkAround(hunks, 3, 3), hunkAround(hunks, 10, 11)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
