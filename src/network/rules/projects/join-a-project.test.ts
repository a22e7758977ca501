import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { joinAProject } from './join-a-project.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical' });

const mentor = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const mentorship = has('mentorship', 'p', { person: 'p', stage: 'ongoing' });

it('holds from month three, with a mentor or a researcher', () => {
  expect(found(joinAProject, '2026-09-01', [me, mentor, mentorship])).toMatchObject([{ person: 'p', asks: 'project' }]);
  const researcher = has('person', 'r', { name: 'Dr. Chen', role: 'researcher' });
  expect(found(joinAProject, '2026-09-01', [me, researcher])).toMatchObject([{ person: 'r' }]);
  expect(found(joinAProject, '2026-09-01', [me])).toMatchObject([{ person: null, effort: 'own' }]);
});

it('does not early, at the end, in ICU or night weeks, or where something runs', () => {
  expect(found(joinAProject, '2026-08-20', [me, mentor, mentorship])).toEqual([]);
  expect(found(joinAProject, '2027-05-20', [me, mentor, mentorship])).toEqual([]);
  const icu = has('block', 'b', { type: 'icu', from: '2026-08-24', to: '2026-09-20' });
  const nights = has('block', 'n', { type: 'nights', from: '2026-09-21', to: '2026-10-04' });
  expect(found(joinAProject, '2026-09-01', [me, mentor, mentorship, icu, nights])).toEqual([]);
  expect(found(joinAProject, '2026-10-05', [me, mentor, mentorship, icu, nights])).toHaveLength(1);
  const running = has('commitment', 'c', { title: 'Sepsis', from: '2026-08-01' });
  expect(found(joinAProject, '2026-09-01', [me, mentor, mentorship, running])).toEqual([]);
  const draft = has('scholarly-work', 'w', { title: 'A case', status: 'drafting' });
  expect(found(joinAProject, '2026-09-01', [me, mentor, mentorship, draft])).toEqual([]);
});

it('ends with this person when asked, and rests after two', () => {
  const records = [me, mentor, mentorship];
  expect(found(joinAProject, '2026-09-01', afterDone(joinAProject, '2026-09-01', records))).toEqual([]);
  const researcher = has('person', 'r', { name: 'Dr. Chen', role: 'researcher' });
  const first = has('ask', 'p', { person: 'p', what: 'project', askedOn: '2026-09-01' });
  expect(found(joinAProject, '2026-09-10', [...records, researcher, first])).toEqual([]);
  expect(found(joinAProject, '2026-09-15', [...records, researcher, first])).toMatchObject([{ person: 'r' }]);
  const second = has('ask', 'r', { person: 'r', what: 'project', askedOn: '2026-09-15' });
  expect(found(joinAProject, '2026-12-05', [...records, researcher, first, second])).toEqual([]);
});
