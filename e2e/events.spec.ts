import { expect, type Page } from '@playwright/test';
import readJsqr from 'jsqr';
import encodeQR from 'qr';
import { expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { goTo, laterOn, openOn } from './walk.ts';

const inNovember = (day: number) => new Date(2026, 10, day, 12);

/** A photo of the code somebody shows. */
function codeOf(...lines: readonly string[]) {
  const card = ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
  return {
    name: 'code.gif',
    mimeType: 'image/gif',
    buffer: Buffer.from(encodeQR(card, 'gif', { scale: 6, border: 4 })),
  };
}

test('a conference: the kit, two people met there, the notes afterwards', async ({ page, context }) => {
  await openOn(page, '/events');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^National meetings/ }).click();
  await page.getByLabel('Name').fill('Internal Medicine Meeting');
  await page.getByLabel('First day').fill('2026-11-24');
  await page.getByLabel('Last day').fill('2026-11-26');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /^Internal Medicine Meeting ?, in 2 days/ }).click();

  const kit = page.getByRole('region', { name: 'Before: your kit' });
  await expect(kit).toContainText('Still to choose: one goal, whom to look for, your introduction, one simple ask');
  await kit.getByRole('link', { name: 'Choose now' }).click();
  await page.getByLabel('Your one goal').fill('Hear how one prelim found a categorical place');
  await page.getByLabel('People to find').fill('Dr. Irene Núñez, program director\nBrendan O’Brien, APD');
  await page
    .getByLabel('How you introduce yourself')
    .fill('I am Ada, a preliminary intern who works on sepsis bundles.');
  await page.getByLabel('One simple thing to ask').fill('A 15-minute call');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(kit).not.toContainText('Still to choose');
  await expect(kit).toContainText('11 words');
  await expectAccessible(page);

  const event = new URL(page.url()).pathname;
  await laterOn(page, inNovember(24));
  const there = page.getByRole('region', { name: 'There: whom you met' });
  await there
    .locator('input[type=file]')
    .setInputFiles(
      codeOf('FN:Irene Núñez', 'TITLE:Program Director', 'EMAIL:irene@example.edu', 'NOTE:<script>alert(1)</script>'),
    );
  await expect(there).toContainText('Their code says');
  await expect(there).toContainText('irene@example.edu');
  await expect(there).not.toContainText('script');
  await there.getByLabel('What you talked about').fill('Her own year as a prelim');
  await there.getByRole('button', { name: 'Save' }).click();
  const noted = there.getByText('Irene Núñez is noted. Somebody else?');
  await expect(noted).toBeVisible();
  await there.getByRole('button', { name: 'Save' }).click();
  await expect(there.getByText('A name is all it needs')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(noted).toBeHidden();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(noted).toBeVisible();
  await there
    .locator('input[type=file]')
    .setInputFiles({ ...codeOf(), buffer: Buffer.from(encodeQR('https://evil.example/x', 'gif', { scale: 6 })) });
  await expect(there.getByRole('alert')).toContainText('not opened: https://evil.example/x');

  await context.setOffline(true);
  await there.getByLabel('Name').fill('李 Wei');
  await there.getByLabel('What you will ask').fill('Who runs the poster session?');
  await there.getByRole('button', { name: 'Save' }).click();
  await expect(kit.getByText('met', { exact: true })).toHaveCount(1);
  const after = page.getByRole('region', { name: 'Afterwards: write to them' });
  await expect(after).toContainText('2 people wait for a note');
  await expect(after).toContainText('Write on Thursday 26 November or Friday 27 November');
  await context.setOffline(false);

  await openOn(page, event, inNovember(27));
  await expect(after.getByText('Today is a good day to write')).toHaveCount(2);
  await expect(after.getByText('a convention of the practice guide')).toBeVisible();
  await expect(after.getByRole('link', { name: 'Draft the note to Irene Núñez' })).toHaveAttribute(
    'href',
    /^\/drafts\/new\?situation=conference-follow-up&person=[^&]+&about=event-contact%2F[^&]+$/,
  );
  await expectAccessible(page);
  await after.getByRole('button', { name: 'I wrote to Irene Núñez' }).click();
  await after.getByRole('button', { name: /Let it go ?: the note to 李 Wei/ }).click();
  await expect(after).toContainText('Nobody waits for a note');
  await after.getByRole('button', { name: 'Write a line' }).click();
  await after.getByLabel('What it was good for').fill('Worth going again');
  await after.getByRole('button', { name: 'Save' }).click();
  await expect(after).toContainText('Worth going again');

  await page.getByRole('link', { name: 'Irene Núñez', exact: true }).click();
  await expect(page.locator('#main')).toContainText('Met at Internal Medicine Meeting');
});

test('a residency interview: questions, impressions, and no thank-you anywhere', async ({ page }) => {
  await openOn(page, '/interviews');
  await page.getByRole('link', { name: 'Add an interview' }).click();
  await page.getByRole('button', { name: 'Find a program' }).click();
  await page.getByRole('searchbox').fill('maimonides');
  await page.getByRole('button', { name: /^Maimonides Medical Center/ }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /^Maimonides Medical Center ?, Waits for your answer/ }).click();
  await page.getByRole('button', { name: 'I said yes' }).click();
  const find = page.getByRole('region', { name: 'To find out there' });
  await find.getByRole('button', { name: 'Write them down' }).click();
  await find.getByLabel('Your questions').fill('Who covers the nights?');
  // One that is added while others are being written joins them.
  await find
    .getByRole('button', { name: /^Add to my questions/ })
    .first()
    .click();
  await find.getByRole('button', { name: 'Save' }).click();
  await expect(find.getByText('Who covers the nights?')).toHaveText(/^Who covers the nights\?\n[^?]+\?$/);
  await expectAccessible(page);

  await laterOn(page, inNovember(25));
  await page.getByRole('button', { name: 'It took place' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByLabel('What you thought').fill('Residents laughed at noon conference');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#main')).toContainText('Held on Tuesday 24 November');

  const rules = page.getByRole('region', { name: 'After a residency interview: nothing to send' });
  await expect(rules).toContainText('Official recommendation');
  await expect(rules).toContainText('July 2025');
  await expect(rules.getByRole('link', { name: 'Check the official page' }).first()).toHaveAttribute(
    'href',
    'https://www.im.org/resources/ume-gme-program-resources/recommendations-residency-recruitment',
  );
  // Neither here nor in the list, nor among what waits for a next step, is anything to be sent.
  for (const address of [new URL(page.url()).pathname, '/interviews', '/loops', '/today']) {
    await laterOn(page, inNovember(26));
    await goTo(page, address);
    await expect(page.locator('#main a[href*="/drafts"], #main a[href^="mailto:"]')).toHaveCount(0);
    await expect(page.locator('#main').getByRole('button', { name: /thank|write to|follow/i })).toHaveCount(0);
    await expect(page.locator('#main').getByRole('link', { name: /thank/i })).toHaveCount(0);
  }
});

/** A picture in black and white, as RGBA; as text between the two processes, which is quick. */
async function pixelsOf(page: Page, png: Buffer) {
  const { bits, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    const reds = Array.from({ length: data.length / 4 }, (_, at) => data[at * 4] ?? 0);
    return { bits: reds.map((red) => (red > 127 ? '1' : '0')).join(''), width: picture.width, height: picture.height };
  }, png.toString('base64'));
  const data = Uint8ClampedArray.from({ length: bits.length * 4 }, (_, at) =>
    bits[at >> 2] === '1' ? 255 : at % 4 === 3 ? 255 : 0,
  );
  return { data, width, height };
}

test('the own card: another reader takes from it what the screen says, and nothing else', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openOn(page, '/card');
  await page.getByRole('link', { name: 'Write your name' }).click();
  for (const [label, text] of [
    ['Name', 'Irene Núñez O’Brien 李'],
    ['E-mail', 'irene@example.org'],
    ['Phone', '+1 555 010 0199'],
    ['Your goal this year', 'A place in cardiology'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Name', { exact: true }).focus();
  await goTo(page, '/card');
  const code = page.getByRole('img', { name: 'QR code with the card of Irene Núñez O’Brien 李' });
  await expectAccessible(page);
  const read = async () => {
    const { data, width, height } = await pixelsOf(page, await code.screenshot());
    return readJsqr(data, width, height)?.data.trim().split('\r\n');
  };
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Irene Núñez O’Brien 李',
    'N:李;Irene Núñez O’Brien;;;',
    'EMAIL:irene@example.org',
    'END:VCARD',
  ];
  expect(await read()).toEqual(card);
  await page.getByLabel(/^Phone/).check();
  await page.getByLabel(/^E-mail/).uncheck();
  expect(await read()).toEqual([...card.slice(0, 4), 'TEL:+1 555 010 0199', 'END:VCARD']);
});
