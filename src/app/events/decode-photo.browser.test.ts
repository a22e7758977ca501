import { expect, it } from 'vitest';
import { decodePhoto } from './decode-photo.ts';
import { qrPicture } from './qr-code.ts';

const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Irene Núñez O’Brien 李\r\nEMAIL:irene@example.org\r\nEND:VCARD\r\n';
const refusal = async (file: Blob) => {
  const read = await decodePhoto(file);
  return read.ok ? `read ${read.value}` : read.error.map(({ message }) => message).join();
};

interface Shot {
  readonly width: number;
  readonly height: number;
  /** Of the code, in pixels. */
  readonly side: number;
  readonly turned: number;
  readonly inverted?: boolean;
}

/** A photo as a phone takes it: the code on a busy ground, turned, unevenly lit, and compressed. */
async function photo({ width, height, side, turned, inverted = false }: Shot): Promise<Blob> {
  const picture = qrPicture(CARD);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (picture === null || context === null) throw new Error('no canvas');
  Object.assign(canvas, { width, height });
  for (let x = 0; x < width; x += 40)
    for (let y = 0; y < height; y += 40) {
      context.fillStyle = `hsl(${(x * 7 + y * 3) % 360} 40% ${30 + ((x + y) % 40)}%)`;
      context.fillRect(x, y, 40, 40);
    }
  context.translate(width / 2, height / 2);
  context.rotate(turned);
  context.scale(side / picture.size, side / picture.size);
  context.translate(-picture.size / 2, -picture.size / 2);
  context.fillStyle = inverted ? 'black' : 'white';
  context.fillRect(0, 0, picture.size, picture.size);
  context.fillStyle = inverted ? 'white' : 'black';
  context.fill(new Path2D(picture.path));
  context.resetTransform();
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, 'rgb(255 240 200 / 25%)');
  light.addColorStop(1, 'rgb(0 0 40 / 45%)');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no photo')) : resolve(blob)), 'image/jpeg', 0.7),
  );
}

it.each([
  ['close, straight', { width: 1600, height: 1200, side: 900, turned: 0 }],
  ['turned, in a large photo', { width: 4000, height: 3000, side: 1400, turned: 0.4 }],
  ['upside down', { width: 1200, height: 1600, side: 700, turned: Math.PI }],
  ['small in a large photo', { width: 4000, height: 3000, side: 520, turned: 0.1 }],
  ['white on black', { width: 1200, height: 1600, side: 800, turned: 0, inverted: true }],
] as const)('reads a code %s', async (_, shot) => {
  expect(await decodePhoto(await photo(shot))).toEqual({ ok: true, value: CARD });
});

it.each([
  ['a text by the name of a picture', new File(['not a picture'], 'code.png', { type: 'image/png' }), /^is no picture/],
  ['an empty file', new File([], 'code.png', { type: 'image/png' }), /^is no picture/],
  [
    'a drawing that would run a script',
    new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], 'a.svg', { type: 'image/svg+xml' }),
    /^is no picture|^shows no code/,
  ],
  ['forty megabytes', new File([new Uint8Array(40_000_001)], 'a.jpg'), /^is too large/],
])('refuses %s in one line', async (_, file, words) => {
  expect(await refusal(file)).toMatch(words);
});

it('says that a photo shows no code', async () => {
  const blank = await photo({ width: 4000, height: 3000, side: 20, turned: 0 });
  expect(await refusal(blank)).toMatch(/^shows no code/);
});
