import type { Page } from 'playwright';
import type { Step } from './steps.ts';
import { seenAt, slownessSince, watch } from './watch.ts';

/** As long as a list of anybody's gets. */
const LONG = 200;

const slider = (page: Page) => page.getByRole('slider');
const isLong = (page: Page, length: number) => seenAt(page, 'main h1', `Your ${length} applications`);
const atRest = (page: Page) => page.locator('[aria-busy="false"]').waitFor({ timeout: 60_000 });

/*
 * While a step is watched nothing is looked for by role or label: on a page of two hundred lines that takes the page itself
 * longer than what is measured.
 */

/** In the page: moves the slider that has the focus. */
function slideTo(length: string): void {
  const element = document.activeElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, length);
  element?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Brings the list to a length and waits until it rests there. */
async function listOf(page: Page, length: number): Promise<void> {
  const before = Number(await slider(page).inputValue());
  if (before !== length) await slider(page).fill(String(length));
  await isLong(page, length);
  await atRest(page);
  // The worth of one more signal is worked out then.
  await page.waitForTimeout(8000);
}

/** What is done on the Pick screen with a list of two hundred, each until the exact list is there. */
export const PICK_STEPS: readonly Step[] = [
  {
    name: 'pick: from the address to a list of 80',
    async run(page) {
      await page.goto('/sample/h1b-259/pick');
      const ms = await isLong(page, 80);
      await page.waitForTimeout(8000);
      return { ms, ...(await slownessSince(page, 0)) };
    },
  },
  {
    name: `pick: from 80 programs to ${LONG}, in one go`,
    async run(page) {
      await page.getByRole('button', { name: 'One program more' }).scrollIntoViewIfNeeded();
      await slider(page).focus();
      return watch(
        page,
        () => page.evaluate(slideTo, String(LONG)),
        async () => {
          const there = await isLong(page, LONG);
          await atRest(page);
          return there;
        },
      );
    },
  },
  {
    name: `pick: the budget by keyboard, 20 of ${LONG} fewer, until the line says so`,
    async run(page) {
      await listOf(page, LONG);
      await showAll(page);
      await slider(page).focus();
      return watch(
        page,
        async () => {
          for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft', { delay: 30 });
        },
        () => seenAt(page, 'main p', '20 fewer'),
      );
    },
  },
  {
    name: 'pick: the exact list after it',
    run: (page) =>
      watch(
        page,
        async () => {},
        () => isLong(page, LONG - 20),
      ),
  },
  {
    name: `pick: the budget by pointer, there and back over ${LONG} programs`,
    async run(page) {
      await listOf(page, LONG);
      await showAll(page);
      await slider(page).scrollIntoViewIfNeeded();
      const box = await slider(page).boundingBox();
      if (box === null) throw new Error('no slider');
      const at = (share: number) => box.x + 22 + share * (box.width - 44);
      const y = box.y + box.height - 22;
      const most = Number(await slider(page).getAttribute('max'));
      const watched = await watch(
        page,
        async () => {
          await page.mouse.move(at(LONG / most), y);
          await page.mouse.down();
          for (const goal of [0.1, 1, LONG / most]) await page.mouse.move(at(goal), y, { steps: 30 });
        },
        () => page.evaluate(() => performance.now()),
      );
      await page.mouse.up();
      return watched;
    },
  },
  {
    name: `pick: typing in a search field while a list of ${LONG} is worked out`,
    async run(page) {
      await listOf(page, LONG);
      await page.getByText(/^\d+ not chosen$/).click();
      const field = page.getByLabel('Find a program').last();
      await field.scrollIntoViewIfNeeded();
      await slider(page).focus();
      await page.evaluate(slideTo, '190');
      await field.focus();
      // What is typed begins when the worker does.
      await page.locator('[aria-busy="true"]').waitFor({ timeout: 60_000 });
      return watch(
        page,
        () => page.keyboard.type('saint louis', { delay: 150 }),
        () => isLong(page, 190),
      );
    },
  },
  {
    name: 'wishes: a weight by keyboard, until the list meets it otherwise',
    async run(page) {
      await page.goto('/sample/j1-246/wishes');
      await page.getByRole('radio', { name: 'Worth by my wishes' }).check();
      await page.getByRole('button', { name: /^Near .*, where you are now$/ }).click();
      const met = page.getByRole('region', { name: 'Near a city' }).getByText(/ of the 30 programs /);
      await met.waitFor({ timeout: 60_000 });
      // What the wishes cost is worked out then.
      await page.waitForTimeout(12_000);
      const before = (await met.innerText()).trim();
      await weightOfNearness(page).focus();
      return watch(
        page,
        async () => {
          for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight', { delay: 30 });
        },
        () => changedAt(page, before),
      );
    },
  },
  {
    name: 'wishes: a weight by pointer, there and back',
    async run(page) {
      await page.waitForTimeout(12_000);
      await weightOfNearness(page).scrollIntoViewIfNeeded();
      const box = await weightOfNearness(page).boundingBox();
      if (box === null) throw new Error('no weight');
      const y = box.y + box.height / 2;
      const watched = await watch(
        page,
        async () => {
          await page.mouse.move(box.x + box.width * 0.8, y);
          await page.mouse.down();
          for (const goal of [0.05, 0.95, 0.2]) await page.mouse.move(box.x + box.width * goal, y, { steps: 30 });
        },
        () => page.evaluate(() => performance.now()),
      );
      await page.mouse.up();
      return watched;
    },
  },
];

const weightOfNearness = (page: Page) => page.getByRole('slider', { name: /Near a city/ });

/** When what is said of the list and that wish is no longer the same. */
function changedAt(page: Page, before: string): Promise<number> {
  return page
    .waitForFunction(
      (was) => {
        const said = document.querySelector('#wish-distance')?.parentElement?.lastElementChild?.textContent?.trim();
        return said !== undefined && said !== was ? performance.now() : null;
      },
      before,
      { timeout: 60_000, polling: 'raf' },
    )
    .then((handle) => handle.jsonValue() as Promise<number>);
}

/** Every line of the list on the page, as nobody has it but who wants to see all. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('region', { name: 'The list' }).getByRole('button', { name: /^Show \d+ more/ });
  while ((await more.count()) > 0) await more.first().click();
  await page.waitForTimeout(1000);
}
