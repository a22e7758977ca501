import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { HostContext, type RunningHost } from '../pick/host-context.ts';
import { WorkContext } from '../pick/work.ts';
import { NO_FILTERS } from '../programs/filters.ts';
import { useListing } from '../programs/useListing.ts';
import { SessionContext } from '../session/session.ts';
import { Standing } from './Standing.tsx';

const program = { acgmeId: '1400000001', institution: 'Hospital', facts: [], tracks: [], place: null } as never;
const HOST = { programs: new Map(), opening: { programs: [] }, start: () => {} } as unknown as RunningHost;
const lastList = {
  list: [{ acgmeId: '1400000001', signal: 'gold', group: null }],
  notChosen: [],
  excluded: [],
};

function Standings() {
  const { context, orders } = useListing(NO_FILTERS, null, null);
  return (
    <>
      <Standing program={program} />
      <p>{[...context.traitsOf(program).standings, ...orders].join()}</p>
    </>
  );
}

function said(profile: object | null, refusal: object | null): string {
  const place = document.createElement('div');
  const session = {
    ...{ profile, ownFacts: [], marks: new Map(), notes: new Map(), answers: { prelimProgram: '' } },
    reading: { missing: profile === null ? ['step2ck'] : [], problems: {} },
  };
  flushSync(() =>
    createRoot(place).render(
      <SessionContext value={session as never}>
        <HostContext value={HOST}>
          <WorkContext value={{ result: lastList, refusal } as never}>
            <Standings />
          </WorkContext>
        </HostContext>
      </SessionContext>,
    ),
  );
  return place.textContent;
}

it('tells nothing of a list that belongs to answers taken away since', () => {
  expect(said({}, null)).toMatch(/^In your list, number 1 of 1.*list.*worth/);
  const without = said(null, null);
  expect(without).toContain('follows from your answers: still needed');
  expect(without).not.toMatch(/your list, number|worth/);
  expect(said({}, { problems: [] })).not.toMatch(/list|worth/);
});
