import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Program } from '../../catalogue/program.ts';
import { useHost } from '../pick/host-context.ts';
import { compareHref, MOST_COMPARED, useCompare } from '../pick/parts/compare-basket.ts';
import { leftAside } from './left-aside.ts';

/** Of an entry of the history whose address was written here: coming back to it, what was put aside since counts. */
const OWN = 'compare';

/** The programs put aside, which an address may bring along (`?with=ID,ID`) and always names, so that it can be kept. */
export function useComparedPrograms(): { readonly programs: readonly Program[]; readonly remark: string } {
  const { opening, programs } = useHost();
  const { ids, toggle, clear } = useCompare();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const isOwn = useHistoryState<unknown>() === OWN;
  const named = ids.join(',');
  const inAddress = params.get('with') ?? '';
  /** On what came along, as long as that is what stands side by side. */
  const [remark, setRemark] = useState({ text: '', of: '' });
  /** Whether what came along has been looked up; from then on the address follows what is put aside. */
  const [isRead, setRead] = useState(false);
  const isLoaded = opening !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says counts on coming here only
  useEffect(() => {
    if (!isLoaded || isRead) return;
    setRead(true);
    const brought = isOwn ? [] : [...new Set(inAddress.split(','))].filter((id) => id !== '');
    const asked = brought.length === 0 ? ids : brought;
    const known = asked.filter((id) => programs.has(id));
    const unknown = asked.filter((id) => !programs.has(id));
    const shown = known.length === 0 && brought.length > 0 ? ids : known.slice(0, MOST_COMPARED);
    setRemark({ text: leftAside(known.length, unknown), of: shown.join(',') });
    if (shown.join(',') === named) return;
    clear();
    for (const id of shown) toggle(id);
  }, [isLoaded]);

  const href = compareHref(ids);
  useEffect(() => {
    if (isRead && !(isOwn && inAddress === named)) navigate(`${href}${location.hash}`, { replace: true, state: OWN });
  }, [isRead, isOwn, inAddress, named, href, navigate]);

  return {
    programs: ids.flatMap((id) => programs.get(id) ?? []),
    remark: remark.of === named ? remark.text : '',
  };
}
