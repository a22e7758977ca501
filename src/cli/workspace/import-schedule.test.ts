import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendar, days, ODD_SCHEDULES, shift } from '../../workspace/exchange/schedule/schedule-files.fixtures.ts';
import { command, file, workspace } from './scratch.ts';

const odd = (what: RegExp) => ODD_SCHEDULES.find((one) => what.test(one.what))?.bytes ?? new Uint8Array();
const department = () => file('schedule.ics', odd(/a department/));

describe('prelude workspace import of a schedule', () => {
  it('asks whose it is: every line it names, how many shifts, nothing written', async () => {
    const path = workspace();
    const before = readFileSync(path);
    const asked = await command('import', path, department(), '--json');
    expect(asked.exit).toBe(1);
    expect(JSON.parse(asked.out)).toMatchObject({
      events: 82,
      shifts: 82,
      lines: expect.arrayContaining([{ line: 'Lopez, Ana', shifts: 26 }]),
    });
    const plain = await command('import', path, department());
    expect(plain).toMatchObject({ exit: 1, out: '' });
    expect(plain.err).toMatch(/schedule\.ics: 82 shifts of 82 events; say which lines are yours: --me "LINE"/);
    const wrong = await command('import', path, department(), '--me', 'Nobody');
    expect(wrong).toMatchObject({ exit: 1, err: expect.stringMatching(/--me: "Nobody" is no line of it/) });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('brings the user’s blocks in, once, with nobody else', async () => {
    const path = workspace();
    const first = await command('import', path, department(), '--me', 'Dr. Ana Lopez', '--json');
    expect(first.exit).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      added: 1,
      updated: 0,
      unchanged: 0,
      skipped: [],
      possibleDuplicates: [],
    });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('MICU');
    expect(text.match(/Featherstonehaugh|Bartholomew|Okonkwo|Chidi|Lopez/gi)).toBeNull();
    const second = await command('import', path, department(), '--me', 'Lopez, Ana', '--json');
    expect(JSON.parse(second.out)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await command('check', path)).exit).toBe(0);
  });

  it('asks where lines and the whole file are claimed at once, and where two share a name', async () => {
    const path = workspace();
    const shifts = ['Ana', 'Carl'].flatMap((name) =>
      days('2026-11-02', '2026-11-15').map((day) =>
        shift(day, '07:00', '19:00', `SUMMARY:${name === 'Ana' ? 'MICU' : 'Wards'} - Lopez\\, ${name}`),
      ),
    );
    const both = file('both.ics', calendar(...shifts));
    const before = readFileSync(path);
    expect(await command('import', path, both, '--me', 'Ana Lopez', '--whole-file')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/^--me and --whole-file: [^\n]+\n/),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    const asked = await command('import', path, both);
    expect(asked.err).toMatch(/^ {2}Lopez {2,}28 shifts {2}of Lopez, Ana; Lopez, Carl$/m);
    await command('import', path, both, '--whole-file');
    const again = await command('import', path, both, '--whole-file', '--json');
    expect(JSON.parse(again.out).possibleDuplicates).toHaveLength(1);
  });

  it('tells what it left out, and takes options only where they belong', async () => {
    const path = workspace();
    const broken = file('broken.ics', odd(/broken events/));
    const { exit, out, err } = await command('import', path, broken, '--whole-file');
    expect({ exit, lines: err.trim().split('\n').length }).toEqual({ exit: 0, lines: 4 });
    expect(err).toMatch(/broken\.ics: event 1 \(line 4\): is cut short: its END:VEVENT is missing\n/);
    expect(err).not.toMatch(/Abernathy/);
    expect(out).toMatch(
      /1 block added, 0 updated, 0 known already; 4 left out\n {2}Neurology consults {2}elective {2}2026-11-02 to 2026-11-03 {2}07:00-19:00\n$/,
    );
    expect(await command('import', path, broken, '--map', 'name=X')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/^--map: /),
    });
    expect(await command('import', path, 'samples/people/contacts.vcf', '--me', 'X')).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/^--me: /),
    });
    expect(await command('import', path, file('no.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'))).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/no\.ics: holds no shifts that could be brought in\n$/),
    });
  });
});
