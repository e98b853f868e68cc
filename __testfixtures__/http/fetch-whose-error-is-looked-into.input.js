import syncFetch from 'sync-fetch';

export async function load(url) {
  try {
    return syncFetch(url).json();
  } catch (error) {
    if (error.code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}
