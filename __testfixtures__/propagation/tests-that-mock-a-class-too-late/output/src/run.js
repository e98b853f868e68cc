import { Server } from './server.js';

export const run = async (name) => (await Server.create(name)).config;
