import fc from 'fast-check';
import { addDays } from '../../base/plain-date.ts';
import { anyPerson, TODAY } from '../journal/journal.arbitrary.ts';
import { EFFORTS, type Opportunity, type Rule, WAYS } from '../rules/rule.ts';
import { isRule } from './rule-of-tests.fixtures.ts';

/** Opportunities of every shape around TODAY; subjects are told apart within a rule, as rules promise. */
const anyOpportunity: fc.Arbitrary<Opportunity> = fc
  .record({
    subject: fc.nat({ max: 30 }).map((at) => `s${at}`),
    person: fc.option(anyPerson, { freq: 4 }),
    opens: fc.integer({ min: -40, max: 12 }),
    best: fc.nat({ max: 12 }),
    closes: fc.option(fc.nat({ max: 20 }), { freq: 3 }),
    effort: fc.constantFrom(...EFFORTS),
    way: fc.constantFrom(...WAYS),
    minutes: fc.integer({ min: 1, max: 60 }),
    worth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    hard: fc.boolean(),
    asks: fc.option(fc.constantFrom('letter' as const, 'meeting' as const, 'opening' as const), { freq: 1 }),
    touches: fc.option(fc.constantFrom('1400121022', 'lakeside'), { freq: 1 }),
    cadenceDays: fc.option(fc.constantFrom(14, 28), { freq: 1 }),
  })
  .map(({ opens, best, closes, asks, touches, cadenceDays, effort, ...rest }) => {
    const from = addDays(TODAY, opens);
    return {
      ...rest,
      effort: asks === null ? effort : 'ask',
      about: null,
      do: `Do ${rest.subject}`,
      why: 'Because.',
      window: { opens: from, best: addDays(from, best), closes: closes === null ? null : addDays(from, best + closes) },
      ...(asks === null ? {} : { asks }),
      ...(touches === null ? {} : { touches }),
      ...(cadenceDays === null ? {} : { cadenceDays }),
      done: [],
    };
  });

/** A few rules that find these whatever the journal says. */
export const anyRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.uniqueArray(anyOpportunity, { maxLength: 12, selector: ({ subject }) => subject }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lists) => lists.map((list, index) => isRule(`rule-${index}`, list)));
