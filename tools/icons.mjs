// Draws the app's PNG icons from public/icon.svg, once, after the mark has changed: node tools/icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './root.mjs';

const folder = join(root, 'public');
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** Systems cut the corners off these two themselves; a maskable one keeps its mark within the middle 80 %. */
const square = mark.replace(' rx="14"', '');
const maskable = square
  .replace('viewBox="0 0 64 64"', 'viewBox="-4 -4 72 72"')
  .replace('<rect ', '<rect x="-4" y="-4" ')
  .replace('width="64" height="64"', 'width="72" height="72"');

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
const page = await browser.newPage();
for (const [name, size, drawing] of [
  ['icon-192.png', 192, mark],
  ['icon-512.png', 512, mark],
  ['icon-maskable-512.png', 512, maskable],
  ['apple-touch-icon.png', 180, square],
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: join(folder, name), omitBackground: true });
}
await browser.close();
