import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { NAMES, NOTHING_KNOWN, someContext } from './draft-context.arbitrary.ts';
import { lintDraft } from './lint/lint.ts';
import { greetingOf } from './names.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { SITUATIONS } from './situation.ts';
import { starterOf } from './starters.ts';

const isDeep = process.env.PRELUDE_DEEP === '1';
const numRuns = isDeep ? 300 : 20;
if (isDeep) console.log(`${SITUATIONS.length} starters in ${numRuns} random contexts each`);
const FILLERS = ['the asthma clinic in Reno', 'the falls registry on 5 West', 'an hour on reading old ECGs'];

describe.each(SITUATIONS)('%s', (situation) => {
  it('says when it fits, and passes the linter with whatever is known: only what is left to fill is pointed at', () => {
    expect(starterOf(situation).situation).toBe(situation);
    expect(starterOf(situation).when).toMatch(/[.?]$/);
    const { channel } = starterOf(situation);
    fc.assert(
      fc.property(someContext, (context) => {
        const draft = compose(situation, context);
        const findings = lintDraft(draft, { situation, channel });
        expect(findings.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
        const left = [...draft.subject.matchAll(PLACEHOLDER), ...draft.body.matchAll(PLACEHOLDER)];
        expect(findings.length).toBe(left.length);
      }),
      { numRuns },
    );
  });

  it('passes without any finding once what is left was filled', () => {
    const { channel } = starterOf(situation);
    fc.assert(
      fc.property(someContext, fc.constantFrom(...FILLERS), (context, filler) => {
        const { subject, body } = compose(situation, context);
        const fill = (text: string) => text.replace(PLACEHOLDER, filler);
        expect(lintDraft({ subject: fill(subject), body: fill(body) }, { situation, channel })).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('asks for the name and the signature where nothing at all is known', () => {
    const { body } = compose(situation, NOTHING_KNOWN);
    expect(body.startsWith('Dear [name],\n\n')).toBe(true);
    expect(body.endsWith('\n\n[your name]')).toBe(true);
  });
});

it.each([
  ['Irene Núñez', 'attending', 'Dear Dr. Núñez'],
  ["Dr. Brendan O'Brien, MD", 'program-director', "Dear Dr. O'Brien"],
  ['李', 'attending', 'Dear Dr. 李'],
  ['李明', 'peer', 'Hi 李明'],
  ['van der Berg, Anna', 'fellow', 'Dear Dr. van der Berg'],
  ['Anna van der Berg', 'attending', 'Dear Dr. van der Berg'],
  ['Maria de la Cruz', 'attending', 'Dear Dr. de la Cruz'],
  ['Omar El-Sayed', 'attending', 'Dear Dr. El-Sayed'],
  ['Joy Park RN', 'nurse', 'Hi Joy'],
  ['Marcus Lee', 'senior', 'Hi Marcus'],
  ['J. R. Whitfield', 'peer', 'Hi J. R. Whitfield'],
  ['Prof. Ana Lopez', 'researcher', 'Dear Prof. Lopez'],
  ['Ana Lopez, PhD', 'researcher', 'Dear Dr. Lopez'],
  ['Ana Lopez', 'researcher', 'Dear Ana Lopez'],
  ['Ana Lopez', 'other', 'Dear Ana Lopez'],
  ['Minh Do', 'attending', 'Dear Dr. Do'],
  ['Núñez', 'attending', 'Dear Dr. Núñez'],
  ['', 'attending', 'Dear [name]'],
] as const)('greets %s, %s: %s', (name, role, greeting) => {
  expect(greetingOf({ name, role })).toBe(greeting);
});

it('greets anybody by something of their own name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), someContext, (name, { person }) => {
      const last =
        greetingOf({ ...person, name })
          .split(' ')
          .at(-1) ?? '';
      expect(name).toContain(last);
    }),
  );
});
