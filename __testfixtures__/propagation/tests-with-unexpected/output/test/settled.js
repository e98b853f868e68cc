/** Runs a function to its end and gives one that returns or throws what it did, for assertions that cannot wait. */
export async function settled(run) {
  try {
    const result = await run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
