import { stat } from 'node:fs/promises';

const useEffect = async (effect) => {
  const cleanUp = await effect();
  if (typeof cleanUp === 'function') cleanUp();
};

export async function main(log) {
  await useEffect(async () => {
    log((await stat('a.txt')).size);
    return () => log('cleaned up');
  });
}
