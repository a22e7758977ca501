import { type ReactNode, useState } from 'react';
import { Disclosure } from '../parts/Disclosure.tsx';
import { LongList } from './LongList.tsx';

interface Props<T extends string | { readonly acgmeId: string }> {
  readonly title: string;
  readonly look?: 'quiet' | 'card';
  readonly items: readonly T[];
  readonly label: string;
  readonly renderItem: (item: T) => ReactNode;
}

/** Programs by the hundred behind a line that counts them; drawn once it is opened. */
export function FoldedList<T extends string | { readonly acgmeId: string }>({ title, look, ...list }: Props<T>) {
  const [isOpened, setOpened] = useState(false);
  return (
    <Disclosure title={title} {...(look === undefined ? {} : { look })} onOpen={() => setOpened(true)}>
      {isOpened ? <LongList {...list} /> : null}
    </Disclosure>
  );
}
