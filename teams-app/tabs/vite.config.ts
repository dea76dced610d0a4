import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** Builds the tab into `dist`; the server puts a fresh nonce at each visit where the build writes this one. */
const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: 'CALAME_NONCE' },
  build: {
    rollupOptions: {
      // Two pages: what the console alone uses is never loaded by agents.
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'console.html')],
    },
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 800,
  },
});

export default config;
