import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const lib = (path: string) => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));

/** Every asset also compressed, once, at build: a ward's network is slow, and the server has better to do. */
function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = path.join(build.outDir, build.assetsDir);
    },
    closeBundle: () => {
      for (const file of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
        const place = path.join(folder, file);
        writeFileSync(`${place}.br`, brotliCompressSync(readFileSync(place)));
      }
    },
  };
}

/** What the web asks, beside its pages: a production server answers nothing else. */
function withItsOperations(): Plugin {
  return {
    name: 'with-its-operations',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(lib('graphql/src/generated/operations.json'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'operations.json', source });
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed(), withItsOperations()],
  resolve: {
    alias: [
      { find: /^@jalon\/(domain)\/(.*)$/, replacement: `${lib('domain/src')}/$2/index.ts` },
      { find: '@jalon/access', replacement: lib('access/src/index.ts') },
      { find: '@jalon/graphql', replacement: lib('graphql/src/index.ts') },
      { find: '@jalon/ui', replacement: lib('ui/src/index.ts') },
    ],
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:3000', ws: true }, '/files': 'http://127.0.0.1:3000' } },
});
