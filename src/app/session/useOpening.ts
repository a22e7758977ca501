import { useEffect, useState } from 'react';

type Opened<T> = { readonly key: string } & ({ readonly value: T } | { readonly failure: unknown });

/** What an opening promise gives; null until then. Throws its failure while rendering, for the boundary above. */
export function useOpening<T>(open: () => Promise<T>, key: string): T | null {
  const [opened, setOpened] = useState<Opened<T> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `open`
  useEffect(() => {
    let wanted = true;
    open().then(
      (value) => wanted && setOpened({ key, value }),
      (failure: unknown) => wanted && setOpened({ key, failure }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  if (opened?.key !== key) return null;
  if ('failure' in opened) throw opened.failure;
  return opened.value;
}
