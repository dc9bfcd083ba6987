import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const lib = (path: string) => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@jalon\/(domain)\/(.*)$/, replacement: `${lib('domain/src')}/$2/index.ts` },
      { find: '@jalon/access', replacement: lib('access/src/index.ts') },
      { find: '@jalon/graphql', replacement: lib('graphql/src/index.ts') },
      { find: '@jalon/ui', replacement: lib('ui/src/index.ts') },
    ],
  },
  build: { outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)), emptyOutDir: true, target: 'es2022', manifest: true },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:3000', ws: true }, '/files': 'http://127.0.0.1:3000' } },
});
