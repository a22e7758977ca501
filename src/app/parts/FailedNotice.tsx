import type { ReactNode } from 'react';
import buttons from './buttons.module.css';
import { Notice } from './Notice.tsx';

interface Props {
  readonly title: string;
  readonly onAgain: () => void;
  readonly children?: ReactNode;
}

/** Something could not be loaded or worked out: what is safe all the same, and another try. */
export function FailedNotice({ title, onAgain, children }: Props) {
  return (
    <Notice tone="alarm" role="alert" title={title}>
      {children}
      <div className={buttons.row}>
        <button type="button" className={buttons.other} onClick={onAgain}>
          Try again
        </button>
      </div>
    </Notice>
  );
}
