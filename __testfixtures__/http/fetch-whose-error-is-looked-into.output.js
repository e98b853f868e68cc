export async function load(url) {
  try {
    return await (await fetch(url)).json();
  } catch (error) {
    if (error.code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}
