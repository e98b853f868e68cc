export const encoding = 'utf8';
