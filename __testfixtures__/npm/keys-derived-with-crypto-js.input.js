import CryptoJS from 'crypto-js';
import PBKDF2 from 'crypto-js/pbkdf2';

export async function keys(password, salt) {
  return [
    CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 100_000 }),
    CryptoJS.EvpKDF(password, salt, { keySize: 8, iterations: 100_000 }),
    CryptoJS.EvpKDF(password, salt),
    CryptoJS.SHA256(password),
    PBKDF2(password, salt),
  ];
}
