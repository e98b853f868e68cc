export const folder = 'dir';
