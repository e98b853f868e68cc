const fail = async (): Promise<number> => {
  throw new Error('broken');
};

async function guarded(log: (...values: unknown[]) => void) {
  try {
    return await fail();
  } catch (error) {
    log('caught', (error as Error).message);
    return 0;
  } finally {
    log('over');
  }
}

async function inCatch(log: (...values: unknown[]) => void) {
  try {
    throw new Error('first');
  } catch {
    return await fail();
  } finally {
    log('over');
  }
}

async function unguarded() {
  try {
    return await fail();
  } catch {
    return fail();
  }
}

export const probes = { guarded, inCatch, unguarded };
