import { start } from './start.ts';

await start({ develop: true });
