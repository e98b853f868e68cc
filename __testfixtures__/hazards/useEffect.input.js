import { statSync } from 'node:fs';

const useEffect = (effect) => {
  const cleanUp = effect();
  if (typeof cleanUp === 'function') cleanUp();
};

export async function main(log) {
  useEffect(() => {
    log(statSync('a.txt').size);
    return () => log('cleaned up');
  });
}
