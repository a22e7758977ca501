import { useState } from 'react';
import type { Mended } from '../../workspace/storage.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { DownloadBackup } from './DownloadBackup.tsx';

const WHAT = {
  emptied: 'The browser had lost what was saved on this device.',
  damaged: 'What was saved on this device was damaged.',
} as const satisfies Record<Mended, string>;

/** Something was lost, and is back: said once, so that nobody wonders whether all is there. */
export function MendedNotice({ mended }: { readonly mended: Mended }) {
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Notice role="status" title="Brought back from the second copy">
      <p>{WHAT[mended]} It is here again, from the second copy that Prelude keeps. A backup file is the safest copy.</p>
      <div className={buttons.row}>
        <DownloadBackup />
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => setSeen(true)}>
          All right
        </button>
      </div>
    </Notice>
  );
}
