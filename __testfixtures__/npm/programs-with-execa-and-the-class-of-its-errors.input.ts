import { execaSync, ExecaSyncError } from 'execa';

export async function codeOf(command: string) {
  try {
    return execaSync(command).exitCode;
  } catch (error) {
    return error instanceof ExecaSyncError ? error.exitCode : undefined;
  }
}
