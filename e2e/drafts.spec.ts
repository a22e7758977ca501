import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { goTo, openOn } from './walk.ts';

async function addAttending(page: Page): Promise<void> {
  await openOn(page, '/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Irene Núñez');
  await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Attending' });
  await page.getByText('How to reach them').click();
  await page.getByLabel('E-mail', { exact: true }).fill('nunez@mercy.example');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Irene Núñez');
}

test('a message from a starter: what stands out is mended, the file reads the same elsewhere, sent is in the log', async ({
  page,
}) => {
  await asOnAPhone(page);
  await addAttending(page);

  await goTo(page, '/drafts');
  await page.getByLabel('What for').selectOption({ label: 'Thanks at the end of a rotation' });
  await page.getByLabel('To whom').fill('nunez');
  await page.getByRole('button', { name: /^Irene Núñez/ }).click();
  await page.getByRole('button', { name: 'Write', exact: true }).click();

  const body = page.getByLabel('Message', { exact: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thanks at the end of a rotation');
  await expect(body).toHaveValue(/^Dear Dr\. Núñez,\n/);
  const findings = page.getByRole('region', { name: 'To look at' });
  await expect(findings).toContainText('3 places to fill.');
  await findings.getByRole('button', { name: /^The rotation/ }).press('Enter');
  expect(await selected(page)).toBe('[the rotation]');
  await expectAccessible(page);

  // What breaks a binding rule closes the way out until it is mended.
  const written = 'Dear Dr. Núñez,\n\nthank you for the ICU month; 李 sends regards. Will you rank me?\n\nAmira';
  await body.fill(written);
  await expect(findings).toContainText('Binding rule');
  await expect(page.getByRole('link', { name: 'Open in e-mail' })).toHaveCount(0);
  await expectAccessible(page);
  const mended = written.replace(' Will you rank me?', '');
  await body.fill(mended);
  await expect(findings).toContainText('Nothing stands out');

  // Half-typed text survives, and the list leads back to it; kept, it stands among the messages.
  await openOn(page, '/drafts');
  await page.getByRole('region', { name: 'Under way' }).getByRole('link').click();
  await expect(body).toHaveValue(mended);
  await page.getByRole('button', { name: 'Keep for later' }).click();
  await expect(page).toHaveURL(/\/drafts\/(?!new)/);
  await goTo(page, '/drafts');
  await expect(page.getByRole('region', { name: 'Under way' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('region', { name: 'Under way' }).getByRole('link').click();
  await expect(body).toHaveValue(mended);

  const mailto = new URL((await page.getByRole('link', { name: 'Open in e-mail' }).getAttribute('href')) ?? '');
  expect(mailto.pathname).toBe('nunez@mercy.example');
  expect(mailto.searchParams.get('body')).toBe(mended.replaceAll('\n', '\r\n'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save .eml' }).click();
  const mail = await PostalMime.parse(await readFile(await (await download).path()));
  expect(mail.to).toMatchObject([{ address: 'nunez@mercy.example', name: 'Irene Núñez' }]);
  expect(mail.subject).toBe('Thank you for our weeks together');
  expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(mended);

  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText(/^You sent it on 22 November 2026 to/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Irene Núñez' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first()).toContainText(/[Tt]hank/);

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back/)).toBeVisible();
  await openOn(page, '/drafts');
  const underWay = page.getByRole('region', { name: 'Under way' }).getByRole('listitem');
  await expect(underWay).toHaveCount(1);
  await expect(underWay).toContainText('Sunday 22 November');
  await expectAccessible(page);
});

async function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
  });
}
