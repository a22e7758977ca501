import { describe, expect, it } from 'vitest';
import { exportBackup } from '../../workspace/backup.ts';
import { applyChanges, emptyWorkspace } from '../../workspace/workspace.ts';
import { run } from '../run.ts';
import { file, folder } from '../workspace/scratch.ts';
import { planAnswerSchema } from './answer.ts';

const sample = 'samples/workspaces/resident.json';
const plan = (...args: readonly string[]) => run(['plan', ...args]);
const only = (...changes: Parameters<typeof applyChanges>[1]) =>
  file('workspace.json', exportBackup(applyChanges(emptyWorkspace('device'), changes, Date.UTC(2026, 10, 22))));

describe('prelude plan', () => {
  it('prints one document of the published form, the same every time', async () => {
    const first = await plan(sample, '--on', '2026-11-22', '--days', '7', '--json');
    expect(first).toMatchObject({ exit: 0, err: '' });
    const answer = JSON.parse(first.out);
    expect(planAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.days.map(({ date }: { readonly date: string }) => date)).toEqual(
      ['22', '23', '24', '25', '26', '27', '28'].map((day) => `2026-11-${day}`),
    );
    expect(answer.days[0]).toMatchObject({ block: 'ward' });
    expect(answer.days[0].suggestions.length).toBeGreaterThan(0);
    expect(Object.keys(answer.days[0].suggestions[0])).toEqual([
      'rule',
      'person',
      'why',
      'do',
      'minutes',
      'channel',
      'window',
    ]);
    expect(Object.keys(answer.postponed[0])).toEqual(['rule', 'person', 'until', 'reason']);
    expect(await plan(sample, '--json', '--days=7', '--on=2026-11-22')).toEqual(first);
  });

  it('says it in words, with names and not ids', async () => {
    const { exit, out } = await plan(sample, '--on', '2026-11-22');
    expect(exit).toBe(0);
    expect(out).toMatch(/^2026-11-22 {2}Cardiology ward\n {2}\S/);
    expect(out.match(/^2026-/gm)).toHaveLength(7);
    expect(out).toContain('Dr. ');
    expect(out).not.toContain('halloway');
  });

  it('reads season, visa and contract out of the workspace', async () => {
    const path = only({
      kind: 'profile',
      id: 'profile',
      fields: { visaNeed: 'j1', prelim: { acgmeId: '1403521470', ends: '2027-06-30' } },
    });
    const { out } = await plan(path, '--on', '2027-05-15', '--json');
    expect(JSON.parse(out).warnings).toMatchObject([
      {
        grade: 'binding',
        sentence: expect.stringContaining('June 30'),
        source: { from: 'season', ids: ['j1-leave-in-30-days'] },
      },
    ]);
  });

  it('plans from today on where no day is given', async () => {
    const { exit, out } = await plan(only(), '--json', '--days', '1');
    expect(exit).toBe(0);
    expect(JSON.parse(out).days).toMatchObject([{ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), block: null }]);
  });

  it.each([
    ['no file', [], /^Give one workspace: prelude plan WORKSPACE\.json/],
    ['a day that is none', [sample, '--on', '2026-02-30'], /^--on: "2026-02-30" is not a date such as 2027-01-12\n$/],
    ['a day no calendar reaches', [sample, '--on', '9999-12-31'], /^--on: "9999-12-31" is not between 2000-01-01 and/],
    ['a day before all', [sample, '--on', '0000-01-01'], /^--on: "0000-01-01" is not between/],
    ['no days', [sample, '--days', '0'], /^--days: "0" is not a whole number from 1 to 31\n$/],
    ['too many days', [sample, '--days', '32'], /^--days: "32" is not a whole number from 1 to 31\n$/],
    ['days that are no number', [sample, '--days', 'week'], /^--days: "week" is not/],
    ['an unknown option', [sample, '--from', '2026-11-22'], /'--from'.*; give one workspace/],
    ['a file that is not there', [`${folder}/gone.json`], /gone\.json: is not there; check the name\n$/],
    ['a file that is no workspace', ['samples/profiles/non-us-j1-246.json'], /non-us-j1-246\.json: .+\n$/],
  ])('refuses %s in one line', async (_, args, message) => {
    const { exit, out, err } = await plan(...args, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('writes no calendar for a day that none reaches', async () => {
    const { exit, err } = await run(['workspace', 'export', sample, '--as', 'ics', '--on', '9999-12-31']);
    expect(exit).toBe(2);
    expect(err).toMatch(/^--on: "9999-12-31" is not between .*\n$/);
  });
});
