import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import { useHost } from '../pick/host-context.ts';
import { compareHref, MOST_COMPARED, useCompare } from '../pick/parts/compare-basket.ts';

/** The programs put aside, which an address may bring along (`?with=ID,ID`) and always names, so that it can be kept. */
export function useComparedPrograms(): { readonly programs: readonly Program[]; readonly remark: string } {
  const { opening, programs } = useHost();
  const { ids, toggle, clear } = useCompare();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const brought = params.get('with') ?? '';
  const [remark, setRemark] = useState('');
  const unknown = opening === null ? [] : ids.filter((id) => !programs.has(id));

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says counts on coming here only
  useEffect(() => {
    const asked = [...new Set(brought.split(','))].filter((id) => id !== '');
    if (asked.length === 0 || asked.join(',') === ids.join(',')) return;
    clear();
    const fitting = asked.filter((id) => /^\d{10}$/.test(id));
    for (const id of fitting.slice(0, MOST_COMPARED)) toggle(id);
    if (fitting.length > MOST_COMPARED)
      setRemark(`${MOST_COMPARED} fit side by side: the first ${MOST_COMPARED} are shown.`);
    const [wrong] = asked.filter((id) => !fitting.includes(id));
    if (wrong !== undefined) setRemark(notAProgram(wrong));
  }, []);

  const named = ids.join(',');
  useEffect(() => {
    const [first] = unknown;
    if (first === undefined) return;
    setRemark(notAProgram(first));
    for (const id of unknown) toggle(id);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever others are put aside
  useEffect(() => {
    if (brought !== named) navigate(compareHref(ids), { replace: true });
  }, [named]);

  return { programs: ids.flatMap((id) => programs.get(id) ?? []), remark };
}

function notAProgram(id: string): string {
  return `No internal medicine program has the ACGME id “${id}”: it is left out here.`;
}
