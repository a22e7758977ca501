import { GUIDE_SECTIONS, type GuideLine, type GuideSection } from '../../src/network/guide/guide-line.ts';
import { GUIDE_LINES } from '../../src/network/guide/guide-lines.ts';

/** The table of docs/guide-coverage.md: for each line of the guide the records and screens that carry it. */
export function guideCoverage(): string {
  const sections = Object.entries(GUIDE_SECTIONS) as readonly (readonly [GuideSection, string])[];
  return [
    '# What the practice guide asks for, and where it is',
    '',
    'Written by `npm run guide-coverage` from `src/network/guide/guide-lines.ts`. A test fails where a kind of record or an address does not exist.',
    '',
    ...sections.flatMap(([section, title]) => [
      `## ${title}`,
      '',
      '| line | records | screens |',
      '|---|---|---|',
      ...GUIDE_LINES.filter((line) => line.section === section).map(row),
      '',
    ]),
  ].join('\n');
}

function row({ sentence, records, screens }: GuideLine): string {
  return `| ${sentence} | ${records.join(', ')} | ${screens.map((path) => `\`${path}\``).join(', ')} |`;
}
