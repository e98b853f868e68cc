// What a compiler host may read: the disk, as TypeScript sees it.
import { ts } from '../typescript.js';

export const disk = {
  readFile: (file: string): string | undefined => ts.sys.readFile(file),
  fileExists: (file: string): boolean => ts.sys.fileExists(file),
  directoryExists: (dir: string): boolean => ts.sys.directoryExists(dir),
  getDirectories: (dir: string): string[] => ts.sys.getDirectories(dir),
  readDirectory: (...wanted: Parameters<typeof ts.sys.readDirectory>): string[] => ts.sys.readDirectory(...wanted),
  /** Changes with the file. */
  modified: (file: string): string => String(ts.sys.getModifiedTime?.(file)?.getTime() ?? 'missing'),
  realpath: (file: string): string => ts.sys.realpath?.(file) ?? file,
  useCaseSensitiveFileNames: (): boolean => ts.sys.useCaseSensitiveFileNames,
};
