import { Server } from './server.js';

export const run = (name) => new Server(name).config;
