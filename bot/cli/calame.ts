#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Stripping types and compiling some 300 files costs half of a short command's time. The cache lies in
// the project, not in a folder that other accounts may write; where it cannot, all goes on without it.
enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
const { runCalame } = await import('./run-calame.ts');
process.exitCode = await runCalame(process.argv.slice(2));
