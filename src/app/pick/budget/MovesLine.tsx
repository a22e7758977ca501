import { memo } from 'react';
import { listed } from '../../../base/listed.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { useHost } from '../host-context.ts';
import { pageOf } from '../page-of.ts';
import styles from './MovesLine.module.css';

interface Props {
  readonly result: PickResult;
  /** The length that is looked at. */
  readonly length: number;
}

const NAMED = 2;

/** Which programs come in or leave at this length, the first of them by name. */
export const MovesLine = memo(function MovesLine({ result, length }: Props) {
  const { programs } = useHost();
  const own = result.list.length;
  const named = (moved: readonly { readonly acgmeId: string }[]) => {
    const { page, left } = pageOf(moved, NAMED);
    const names = page.map(({ acgmeId }) => programs.get(acgmeId)?.institution ?? acgmeId);
    return listed(left === 0 ? names : [...names, `${left} more`]);
  };
  return (
    <p className={styles.line}>
      {length === own ? 'Slide to see who comes in and who leaves. Let go, and it becomes your list.' : null}
      {length > own ? (
        <>
          <b>{length - own} more:</b> {named(result.notChosen.slice(0, length - own))}.
        </>
      ) : null}
      {length < own ? (
        <>
          <b>{own - length} fewer:</b> {named(result.list.slice(length))} would leave.
        </>
      ) : null}
    </p>
  );
});
