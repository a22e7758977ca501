import { expect, it } from 'vitest';
import { newDraftHref, targetFrom } from './draft-aim.ts';

it('says in an address what is known of a message, and nothing of what is not', () => {
  expect(newDraftHref({ situation: 'nudge', person: '', about: undefined })).toBe('/drafts/new?situation=nudge');
  const target = { situation: 'letter-thanks', person: 'p/1 &', about: 'letter/7f3a' } as const;
  expect(targetFrom(new URL(newDraftHref(target), 'https://app.example').search)).toEqual(target);
});
