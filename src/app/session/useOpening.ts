import { useEffect, useState } from 'react';

/** What an opening promise gives, and closes it again where it came too late. */
export function useOpening<T>(open: () => Promise<T>, key: string): T | null {
  const [opened, setOpened] = useState<{ readonly key: string; readonly value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `open`
  useEffect(() => {
    let wanted = true;
    open().then((value) => wanted && setOpened({ key, value }));
    return () => {
      wanted = false;
    };
  }, [key]);
  return opened?.key === key ? opened.value : null;
}
