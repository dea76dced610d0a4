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
      // Two pages: the panel, and the end of a sign-in in a window of its own.
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'signed-in.html')],
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
