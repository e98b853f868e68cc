// What a compiler host may read: the disk, as TypeScript sees it.
import { ts } from 'ts-morph';

export const disk = {
  readFile: (file: string): string | undefined => ts.sys.readFile(file),
  fileExists: (file: string): boolean => ts.sys.fileExists(file),
  directoryExists: (dir: string): boolean => ts.sys.directoryExists(dir),
  getDirectories: (dir: string): string[] => ts.sys.getDirectories(dir),
  readDirectory: ts.sys.readDirectory,
  /** Changes with the file. */
  modified: (file: string): string => String(ts.sys.getModifiedTime?.(file)?.getTime() ?? 'missing'),
  realpath: (file: string): string => ts.sys.realpath?.(file) ?? file,
  useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
};
