import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom } from './test.ts';
import { goTo, openOn, openWith, record, tabTo } from './walk.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const LONG = 'W'.repeat(500);

seldom('a fifth letter for a program is warned of as a convention; steps keep the focus; deleting takes what belongs')(
  async ({ page }) => {
    const assigned = ['1403511283'];
    await asOnAPhone(page);
    await openWith(page, [
      record('person', 'p', { name: 'Dr. Ana Lopez', role: 'attending', tracked: true }),
      ...['a', 'b', 'c', 'd'].map((id) => record('letter', id, { person: 'p', uploadedOn: '2026-09-01', assigned })),
      record('letter', 'e', { person: 'p', answer: 'agreed', packetSentOn: '2026-09-01' }),
      record('letter', 'wish', { person: 'p', assigned: ['1400121022'] }),
      record('commitment', 'c', { title: LONG, person: 'p', from: '2026-10-01' }),
      record('task', 't1', { of: 'commitment/c', what: 'Poster', person: 'p', due: '2026-11-01' }),
      record('task', 't2', { of: 'commitment/c', what: LONG, person: 'p', due: '2026-11-02' }),
    ]);
    await goTo(page, '/letters/wish');
    await expect(main(page).locator('[aria-current="step"]')).toContainText('Ask for a strong letter');

    await goTo(page, '/letters/e');
    await page.getByRole('button', { name: 'Add programs' }).click();
    await expect(page.getByLabel('Find a program')).toBeFocused();
    await page.getByLabel('Find a program').fill('maimonides');
    await main(page)
      .getByRole('button', { name: /^Maimonides Medical Center/ })
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'has 4 letters already' })).toContainText(
      'Four is the usual most. It is a convention here',
    );
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.getByRole('heading', { name: 'Programs it goes to' })).toBeFocused();
    await expect(main(page)).not.toContainText('more than the usual 4');
    await main(page)
      .getByRole('button', { name: /^Maimonides Medical Center/ })
      .click();
    await page.getByRole('button', { name: 'Add it all the same' }).click();
    await expect(main(page)).toContainText('5, more than the usual 4');

    // From the keyboard, and with a name of 500 letters: the focus stays by what is left.
    await goTo(page, '/commitments');
    await tabTo(page, 'button', /^Done.*Poster/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'To hand in next' })).toBeFocused();
    await expectAccessible(page);
    await goTo(page, '/people/p/edit');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText(/^Deleted: Dr\. Ana Lopez with 6 entries\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await goTo(page, '/entry/commitment/c');
    await page.getByRole('button', { name: 'Delete this commitment' }).click();
    await expect(page.getByText('Commitment deleted, with 2 things to hand in.')).toBeVisible();
    await expect(heading(page)).toHaveText('Commitments');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(main(page)).toContainText('Next: WWW');
  },
);

seldom('addresses that lead nowhere say so, and none leads out of the app; a sample prints as one small line')(
  async ({ page }) => {
    await asOnAPhone(page);
    await openOn(page, '/letters/xyz');
    const go = async (address: string) => {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
      }, address);
    };
    for (const [address, says] of [
      ['/letters/xyz', 'No letter is here'],
      ['/letters/xyz/packet', 'No packet is here'],
      ['/commitments/__proto__', 'Nothing here'],
      ['/leads/constructor', 'Nothing here'],
      ['/entry/foo/bar', 'Nothing here'],
      ['/entry/toString/new', 'Nothing here'],
      ['/entry/letter/xyz', 'Nothing here'],
      ['/people/ghost', 'Nobody is here'],
      ['/letters/new?person=ghost', 'New letter'],
    ] as const) {
      await go(address);
      await expect(heading(page)).toHaveText(says);
    }
    for (const back of ['//evil.example', 'javascript:alert(1)', '/\\evil.example', 'https://evil.example']) {
      const query = new URLSearchParams({ back, institution: 'Hill', status: 'zzz', startsOn: '31/12/2026', x: '1' });
      await go(`/entry/lead/new?${query}`);
      await expect(page.getByLabel('Or the hospital, as you know it')).toHaveValue('Hill');
      await expect(page.getByRole('link', { name: 'Cancel' })).toHaveCount(0);
    }
    await expect(page.getByLabel('The place begins on')).toHaveValue('');
    await main(page).getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveURL(/\/leads\/[^/]+$/);

    await goTo(page, '/sample/resident/letters/lindqvist1/packet');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('complementary', { name: 'Sample' })).toHaveText(/^A sample: an invented person/);
    await expect(page.getByText('Nothing is kept.')).toBeHidden();
    const line = await page.getByRole('complementary', { name: 'Sample' }).boundingBox();
    expect(line?.height ?? 99).toBeLessThan(30);
  },
);
