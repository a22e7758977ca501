import { expect, test } from 'vitest';
import { ROUTES } from '../routes.ts';
import { isWithin, TABS } from './nav-tabs.ts';

const tabsOf = (location: string) => TABS.filter((tab) => isWithin(location, tab)).map(({ name }) => name);

test('every screen stands under exactly one place of the bar', () => {
  for (const [path] of ROUTES)
    expect([path, tabsOf(path.replace(/:\w+/g, 'some-id'))]).toEqual([path, [expect.any(String)]]);
});

test('the places themselves, what lies below them, and what is nowhere', () => {
  expect(['/', '/today', '/people/ab/edit', '/pick', '/letters/ab/packet', '/card'].map(tabsOf)).toEqual([
    ['Today'],
    ['Today'],
    ['People'],
    ['Pick'],
    ['More'],
    ['More'],
  ]);
  expect(['/nowhere', '/lettersx', '/peoples'].flatMap(tabsOf)).toEqual([]);
});
