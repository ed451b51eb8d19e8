// Imported first: an .env in the checkout counts as if it had been typed before the command (what is set already wins).
import fs from 'node:fs';

const file = new URL('../.env', import.meta.url);
if (fs.existsSync(file)) process.loadEnvFile?.(file);
