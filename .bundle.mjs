import { bundleProgram } from './esbuild.mjs';

await bundleProgram(process.argv[2], process.argv[3]);
