#!/usr/bin/env node
import module from 'node:module';

// From version 22 on Node keeps what it compiled for the next start.
module.enableCompileCache?.();
const { main } = await import('../dist/src/cli/main.js');
await main();
