import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Fact } from '../../catalogue/fact.ts';
import type { Program } from '../../catalogue/program.ts';
import { MatchSeries } from './MatchSeries.tsx';

const fact = (name: string, value: number): Fact => ({
  name,
  value,
  unit: 'positions',
  status: 'official',
  date: name.slice(-4),
  source: { title: 'NRMP quota and matched, Florida programs', url: null },
});
const program: Pick<Program, 'facts'> = {
  facts: [
    fact('quota_2024', 20),
    fact('filled_2024', 11),
    fact('quota_2023', 16),
    fact('filled_2023', 16),
    fact('filled_2022', 0),
  ],
};

it('draws as high as the table says', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(<MatchSeries program={program as Program} />);
  await expect.element(page.getByRole('table')).toBeVisible();
  const rows = [...place.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['2022', 'not known', '0'],
    ['2023', '16', '16'],
    ['2024', '20', '11'],
  ]);
  const groups = [...place.querySelectorAll('svg g')];
  const whole = Number(groups[2]?.querySelector('[data-quota]')?.getAttribute('height'));
  for (const [index, [year = '', quota = '', filled = '']] of rows.entries()) {
    const group = groups[index];
    const tall = (name: string) => Number(group?.querySelector(`[data-${name}]`)?.getAttribute('height') ?? 0);
    expect(group?.textContent).toContain(year);
    expect((tall('filled') / whole) * 20).toBeCloseTo(Number(filled), 6);
    if (quota === 'not known') expect(group?.querySelector('[data-quota]')).toBeNull();
    else expect((tall('quota') / whole) * 20).toBeCloseTo(Number(quota), 6);
  }
});
