import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import { useHost } from '../pick/host-context.ts';
import { compareHref, MOST_COMPARED, useCompare } from '../pick/parts/compare-basket.ts';
import { leftAside } from './left-aside.ts';

/** The programs put aside, which an address may bring along (`?with=ID,ID`) and always names, so that it can be kept. */
export function useComparedPrograms(): { readonly programs: readonly Program[]; readonly remark: string } {
  const { opening, programs } = useHost();
  const { ids, toggle, clear } = useCompare();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const brought = params.get('with') ?? '';
  const [remark, setRemark] = useState('');
  /** Whether what came along has been looked up; from then on the address follows what is put aside. */
  const [isRead, setRead] = useState(false);
  const isLoaded = opening !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says counts on coming here only
  useEffect(() => {
    if (!isLoaded || isRead) return;
    setRead(true);
    const asked = brought === '' ? ids : [...new Set(brought.split(','))].filter((id) => id !== '');
    const known = asked.filter((id) => programs.has(id));
    const unknown = asked.filter((id) => !programs.has(id));
    setRemark(leftAside(known.length, unknown));
    if (known.join(',') === ids.join(',')) return;
    clear();
    for (const id of known.slice(0, MOST_COMPARED)) toggle(id);
  }, [isLoaded]);

  const named = ids.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever others are put aside
  useEffect(() => {
    if (isRead && brought !== named) navigate(compareHref(ids), { replace: true });
  }, [isRead, named]);

  return { programs: ids.flatMap((id) => programs.get(id) ?? []), remark };
}
