import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** Builds the Word panel into `dist`, as the server shows it under `/word`. */
const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  base: '/word/',
  plugins: [react()],
  html: { cspNonce: 'CALAME_NONCE' },
  build: {
    rollupOptions: {
      // The panel, the sign-in in a dialog of Word, and the end of every sign-in in a window of its own.
      input: ['index.html', 'sign-in.html', 'signed-in.html'].map((page) =>
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
