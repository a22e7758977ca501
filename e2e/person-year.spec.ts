import { expect } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom } from './test.ts';
import { goTo, openOn } from './walk.ts';

seldom('a person’s page says what they are to the year, and each line leads on')(async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/people/penalver');
  const year = page.getByRole('region', { name: 'In your year' });
  await expect(year.getByText('In touch')).toBeVisible();
  await expect(year.getByRole('link', { name: /Called for you/ })).toBeVisible();
  await page.getByText('More to note, or to write').click();
  await expectAccessible(page);

  // A sponsor act is noted from here, and is back on this page afterwards.
  await page.getByRole('link', { name: 'Something they did for you with their word' }).click();
  await page.getByLabel('What they did', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr. José Peñalver Quint');

  await year.getByRole('link', { name: /Thanked/ }).click();
  await expect(page).toHaveURL(/\/letters\/penalver1$/);
});

seldom('an open step of a new kind is taken with one press, and what is kept whole is found with its own address')(
  async ({ page }) => {
    await asOnAPhone(page);
    await openOn(page, '/sample/resident/loops');
    const open = page.getByRole('region', { name: /next steps open/ });
    await expect(open.getByRole('heading', { level: 2 })).toHaveText(/^30 /);
    const thanked = page.getByRole('button', { name: /^Thanked them.*Halloway-Crane for the letter/ });
    await thanked.click();
    await expect(page.getByText(/How it went is next/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(thanked).toBeVisible();

    await goTo(page, '/sample/resident/people?find=antibiotic');
    const noted = page.getByRole('region', { name: 'What you noted' });
    await expect(noted.getByRole('link', { name: /stewardship audit/ })).toBeVisible();
    await expectAccessible(page);
    await noted.getByRole('link', { name: /stewardship audit/ }).click();
    await expect(page).toHaveURL(/\/commitments\/c1$/);
  },
);
