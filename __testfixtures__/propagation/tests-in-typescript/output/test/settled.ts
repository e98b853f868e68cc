/** Runs a function to its end and gives one that returns or throws what it did, for assertions that cannot wait. */
export async function settled<Result>(run: () => Result | PromiseLike<Result>): Promise<() => Result> {
  try {
    const result = await run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
