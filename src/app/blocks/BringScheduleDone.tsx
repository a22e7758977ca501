import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import bring from '../bring/BringScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';

interface Props {
  readonly sentence: string;
  /** Ids of the blocks that are new. */
  readonly added: readonly string[];
  readonly onAgain: () => void;
}

/** What came in; undo takes it out again, and this says so. */
export function BringScheduleDone({ sentence, added, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { journal } = useNetwork();
  const isHere = added.length === 0 || journal.blocks.some(({ id }) => added.includes(id));
  return (
    <div className={bring.preview}>
      <h2 ref={heading} tabIndex={-1}>
        {isHere ? sentence : 'They are taken out again.'}
      </h2>
      <p>
        {isHere
          ? 'The file itself is not kept. When it changes, bring it again: the blocks it made are changed, not doubled.'
          : 'Your year is as it was before the file. Redo brings them in once more.'}
      </p>
      <div className={buttons.row}>
        <Link href="/blocks" className={buttons.main}>
          See your year
        </Link>
        <button type="button" className={buttons.quiet} onClick={onAgain}>
          Bring another file
        </button>
      </div>
    </div>
  );
}
