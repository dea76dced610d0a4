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
      // Three pages: what the console and the reviews alone use is never loaded by agents who ask.
      input: ['index.html', 'console.html', 'review.html'].map((page) =>
        join(import.meta.dirname, page),
      ),
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
