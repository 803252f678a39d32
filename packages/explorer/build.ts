import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');

/**
 * Writes `dist`: the page and what it loads, whose names carry a hash of the content, so that browsers may keep
 * it for good; each also compressed, so that nobody has to while somebody waits.
 */
await rm(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/explorer.ts', 'src/explorer.css', 'src/explorer.svg'],
  outdir: dist,
  entryNames: '[name]-[hash]',
  loader: { '.svg': 'copy' },
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  target: ['chrome123', 'safari17.5', 'firefox120'],
  // Without it, libraries keep their checks for developers.
  define: { 'process.env.NODE_ENV': '"production"' },
});

let page = await readFile(path.join(here, 'src/explorer.html'), 'utf8');
for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
  if (entryPoint) page = page.replace(path.basename(entryPoint), path.basename(file));
}
await writeFile(path.join(dist, 'index.html'), page);

for (const name of await readdir(dist)) {
  const file = path.join(dist, name);
  const content = await readFile(file);
  const hints = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await writeFile(`${file}.br`, brotliCompressSync(content, hints));
  await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
}
