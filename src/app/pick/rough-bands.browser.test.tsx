import fc from 'fast-check';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { Interval, Listed, PickResult } from '../../loop/pick/result.ts';
import { Chances } from '../program/Chances.tsx';
import { DecisionsContext } from '../session/decisions.ts';
import { NetworkContext } from '../session/network.ts';
import { HostContext, type RunningHost } from './host-context.ts';
import { ListContext } from './list-context.ts';
import { ProgramRow } from './program/ProgramRow.tsx';
import { Summary } from './Summary.tsx';
import { UnknownFact } from './UnknownFact.tsx';
import { WorkContext } from './work.ts';

const interval: fc.Arbitrary<Interval> = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high }));
const chances = fc.record({
  matchChance: interval,
  atLeastOneInterview: interval,
  matchGivenInterview: interval,
  interview: interval,
});

const HOST = { programs: new Map(), start: () => {} } as unknown as RunningHost;
const NETWORK = { journal: { people: new Map(), kept: { question: new Map() } }, today: '2026-11-22' } as never;
const DECISIONS = { marks: new Map(), notes: new Map(), ownFacts: [], mark: () => {}, check: () => {} };

function Answer({ support, given }: { support: 'within' | 'below' | 'above'; given: Record<string, Interval> }) {
  const { interview: interviewChance = { low: 0, median: 0, high: 0 }, ...ofMatch } = given;
  const summary = {
    ...ofMatch,
    applications: 30,
    costUsd: 330,
    support,
    expectedInterviews: { low: 0.76, median: 1.19, high: 2.16 },
    unseenStrength: { low: 0.13, high: 0.31 },
    signals: { gold: 3, silver: 12 },
    assumptions: [],
  } as unknown as PickResult['summary'];
  const program = {
    acgmeId: '1400000001',
    institution: 'Hospital',
    city: 'Brooklyn',
    state: 'NY',
    website: null,
    signal: 'gold',
    interviewChance,
    reasons: [],
    knownShare: 0.5,
    notes: [],
  } as unknown as Listed;
  const view = { standing: 'listed', signal: 'gold', interviewChance: { gold: interviewChance }, notes: [], alike: [] };
  return (
    <DecisionsContext value={DECISIONS}>
      <NetworkContext value={NETWORK}>
        <HostContext value={HOST}>
          <ListContext
            value={{ isWithin: support === 'within', shared: new Set(), groupLead: new Map(), places: new Map() }}
          >
            <Summary summary={summary} />
            <ProgramRow program={program} />
            <UnknownFact fact="visa_j1" acgmeIds={['1400000001']} worth={0.0123} />
          </ListContext>
          <WorkContext value={{ result: { summary } } as never}>
            <Chances view={view as never} isFormer={false} state="done" />
          </WorkContext>
        </HostContext>
      </NetworkContext>
    </DecisionsContext>
  );
}

/** What is said and drawn, whatever is folded opened. */
async function said(root: ReturnType<typeof createRoot>, place: HTMLElement, answer: React.ReactNode) {
  flushSync(() => root.render(answer));
  for (const details of place.querySelectorAll('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve));
  flushSync(() => root.render(answer));
  return place.textContent;
}

it('says and draws chances in steps of five, and no middle, where the public figures do not reach', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  await fc.assert(
    fc.asyncProperty(chances, fc.constantFrom('below' as const, 'above' as const), async (given, support) => {
      const words = await said(root, place, <Answer support={support} given={given} />);
      expect(words).toContain('With a gold signal, the chance of an interview is roughly');
      expect(words).not.toMatch(/about \d|point/);
      expect(words).toContain('Interviews to expect0 to 3');
      const numbers = [...words.matchAll(/(?:(\d+) to )?(\d+)\s%/g)].flatMap(([, from, to]) => [from ?? '0', to]);
      expect(numbers.length).toBeGreaterThanOrEqual(12);
      expect(numbers.filter((number) => Number(number) % 5 !== 0)).toEqual([]);
      const bars = [...place.querySelectorAll<HTMLElement>('[style*="--low"]')];
      expect(bars).toHaveLength(3);
      for (const { style } of bars) {
        // The program's page draws on a line that may end at 25 or 50 %.
        const ends = [0, Number.parseFloat(style.getPropertyValue('--width'))].map(
          (width) => Number.parseFloat(style.getPropertyValue('--low')) + width,
        );
        for (const end of ends) expect(Math.abs(end / 5 - Math.round(end / 5))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 25 },
  );
  root.unmount();
});

it('says the middle and what an answer is worth where they reach', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  const chance = { low: 0.057, median: 0.097, high: 0.18 };
  const given = { matchChance: chance, atLeastOneInterview: chance, matchGivenInterview: chance, interview: chance };
  const words = (await said(root, place, <Answer support="within" given={given} />)).replaceAll('\u00a0', ' ');
  expect(words).toContain('With a gold signal, the chance of an interview is about 10 %, plausibly 6 to 18 %');
  expect(words).toContain('+1.2 points if you know');
  expect(words).toContain('Interviews to expect0.8 to 2.2');
  expect(words).toContain('the middle (10 %)');
  root.unmount();
});
