// How many QR codes are read off bad photographs, beside other readers. By hand:
//
//   npm ci --ignore-scripts --prefix benches
//   node benches/qr.mjs
//
// benches/photographs.rs takes the photographs, always the same ones, and reads them with what is
// shipped, compiled for this machine. NUMBER says how many of a kind. Nothing here is asserted:
// docs/performance.md holds the figures, and this prints them as Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const NUMBER = process.env.NUMBER ?? '30';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULE = join(HERE, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');

prepareZXingModule({ overrides: { wasmBinary: (await readFile(MODULE)).buffer } });

const folder = await mkdtemp(join(tmpdir(), 'photographs-'));
const bench = ['bench', '--quiet', '--no-default-features', '--bench', 'photographs', '--', folder];
execFileSync('cargo', bench, { cwd: join(HERE, '..'), stdio: 'inherit', env: { ...process.env, NUMBER } });
const { width, height, kinds } = JSON.parse(await readFile(join(folder, 'photographs.json'), 'utf8'));

const PEERS = {
  jsqr: (data) => [jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data],
  'zxing-wasm': async (data) => {
    const codes = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'], tryHarder: true });
    return codes.map((code) => code.text);
  },
};

async function readBy(peer, taken) {
  let [right, ms] = [0, 0];
  for (const { file, text } of taken) {
    const luma = await readFile(join(folder, file));
    const pixels = Uint8ClampedArray.from({ length: 4 * luma.length }, (_, at) => (at % 4 === 3 ? 255 : luma[at >> 2]));
    const start = performance.now();
    const texts = await peer(pixels);
    ms += performance.now() - start;
    right += texts.includes(text) ? 1 : 0;
  }
  return { right, ms };
}

const names = ['pulse-check', ...Object.keys(PEERS)];
const sums = names.map(() => ({ right: 0, ms: 0 }));
console.log(`| of ${NUMBER} | ${names.join(' | ')} |`);
console.log(`|---|${names.map(() => '---:').join('|')}|`);
for (const { name, taken, right, ms } of kinds) {
  const row = [{ right, ms }];
  for (const peer of Object.values(PEERS)) row.push(await readBy(peer, taken));
  row.forEach(({ right, ms }, at) => {
    sums[at].right += right;
    sums[at].ms += ms;
  });
  console.log(`| ${name} | ${row.map(({ right }) => right).join(' | ')} |`);
}
const photographs = Number(NUMBER) * kinds.length;
console.log(`| **all ${photographs}** | ${sums.map(({ right }) => `**${right}**`).join(' | ')} |`);
console.log(`| ms for each, on average | ${sums.map(({ ms }) => Math.round(ms / photographs)).join(' | ')} |`);
await rm(folder, { recursive: true });
