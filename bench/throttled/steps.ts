import type { Page } from 'playwright';
import { personId } from '../scale-workspace.ts';
import { seenAt, slownessSince, type Watched, watch } from './watch.ts';

export interface Step {
  readonly name: string;
  readonly run: (page: Page) => Promise<Watched>;
}

const idle = (page: Page) => page.waitForTimeout(1500);

async function open(page: Page, address: string, selector: string): Promise<Watched> {
  await page.goto(address);
  const ms = await seenAt(page, selector);
  return { ms, ...(await slownessSince(page, 0)) };
}

/** Another screen of the app by its address, as a link opens it. */
async function go(page: Page, path: string, selector: string, text?: string): Promise<Watched> {
  return watch(
    page,
    () => page.evaluate((to) => history.pushState(null, '', to), path),
    () => seenAt(page, selector, text),
  );
}

async function home(page: Page): Promise<void> {
  if (new URL(page.url()).pathname === '/') return;
  await page.locator('nav a[href="/"]').click();
  await seenAt(page, 'h2', 'Log a moment');
  await idle(page);
}

/** What a user does, each measured from the tap to the first frame that shows its outcome. */
export const STEPS: readonly Step[] = [
  {
    name: 'opening: reload → the log can be used',
    async run(page) {
      const watched = await open(page, '/', 'form input[placeholder="Name"]');
      // Other screens are fetched ahead after three seconds.
      await page.waitForTimeout(5000);
      return { ...watched, ...(await slownessSince(page, 0)) };
    },
  },
  {
    name: 'logging: typing a name',
    async run(page) {
      await home(page);
      const field = page.getByPlaceholder('Name', { exact: true });
      const watched = await watch(
        page,
        () => field.pressSequentially('lundq', { delay: 150 }),
        () => seenAt(page, 'form li button', 'Lundqvist'),
      );
      await field.fill('');
      return watched;
    },
  },
  {
    name: 'logging: person, chip, done → it stands there',
    async run(page) {
      await home(page);
      const watched = await watch(
        page,
        async () => {
          await page.locator('form li button').first().click();
          await page.locator('fieldset label').first().click();
          await page.getByRole('button', { name: 'Done', exact: true }).click();
        },
        () => seenAt(page, 'form input[placeholder="Name"]'),
      );
      await idle(page);
      return watched;
    },
  },
  {
    name: 'people: the list of all',
    run: (page) =>
      watch(
        page,
        () => page.locator('nav a[href="/people"]').click(),
        () => seenAt(page, 'main ul a'),
      ),
  },
  {
    name: 'people: scrolled to its end',
    async run(page) {
      const watched = await watch(
        page,
        async () => {
          for (let turn = 0; turn < 40; turn += 1) {
            await page.mouse.wheel(0, 4000);
            await page.waitForTimeout(50);
          }
        },
        () => page.evaluate(() => performance.now()),
      );
      await page.evaluate(() => scrollTo(0, 0));
      return watched;
    },
  },
  {
    name: 'people: by last contact',
    run: (page) =>
      watch(
        page,
        async () => {
          await page.locator('#view').selectOption('last-contact');
        },
        () => seenAt(page, 'main ul a'),
      ),
  },
  {
    name: 'people: by open loops',
    run: (page) =>
      watch(
        page,
        async () => {
          await page.locator('#view').selectOption('open');
        },
        () => seenAt(page, 'main ul a'),
      ),
  },
  {
    name: 'searching: first letters, until all notes are read',
    async run(page) {
      await page.getByRole('searchbox').pressSequentially('osmol', { delay: 150 });
      const from = 0;
      const start = await page.evaluate(() => performance.now());
      await page.waitForFunction(
        () =>
          /result|first \d+/.test(document.querySelector('main [role=status]')?.textContent ?? '') &&
          !/Still/.test(document.querySelector('main [role=status]')?.textContent ?? ''),
        null,
        { timeout: 60_000 },
      );
      const ms = (await page.evaluate(() => performance.now())) - start;
      const slow = await slownessSince(page, start - 1500 - from);
      return { ms, ...slow };
    },
  },
  {
    name: 'searching: a name, letter by letter',
    async run(page) {
      const field = page.getByRole('searchbox');
      await field.fill('');
      await idle(page);
      const watched = await watch(
        page,
        () => field.pressSequentially('thorvaldsen', { delay: 150 }),
        () => seenAt(page, '#found-people'),
      );
      await field.fill('');
      await idle(page);
      return watched;
    },
  },
  {
    name: 'a person with the most entries',
    run: (page) => go(page, `/people/${personId(0)}`, 'main h1', ' '),
  },
  { name: 'all open loops', run: (page) => go(page, '/loops', 'main li') },
  { name: 'blocks', run: (page) => go(page, '/blocks', 'main li') },
  { name: 'duplicates', run: (page) => go(page, '/people/duplicates', 'main h1') },
  { name: 'your data', run: (page) => go(page, '/data', '#restore') },
];
