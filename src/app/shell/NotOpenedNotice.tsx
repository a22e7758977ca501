import { useState } from 'react';
import type { StorageFailure } from '../../workspace/storage.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import type { Recovered } from '../storage/open-workspace.ts';
import { DownloadBackup } from './DownloadBackup.tsx';
import { openingWords, recoveredWords } from './opening-words.ts';
import { ReloadButton } from './ReloadButton.tsx';
import { StartAnewDialog } from './StartAnewDialog.tsx';

interface Props {
  readonly failure: StorageFailure;
  readonly recovered: Recovered | null;
}

/** What is saved could not be opened: why, what of it could be read, and how to keep that. */
export function NotOpenedNotice({ failure, recovered }: Props) {
  const [downloaded, setDownloaded] = useState(false);
  const [asking, setAsking] = useState(false);
  const { title, text, reload } = openingWords(failure, recovered);
  // What a newer Prelude wrote stays as that one wrote it, so that it can be brought in there.
  const asItIs = failure.kind === 'newer' && recovered !== null ? recovered.document : null;
  const hasReadable = asItIs !== null || (recovered !== null && recovered.records > 0);
  const saved = asItIs === null ? recoveredWords(recovered) : 'what is saved';
  const label = `Download ${hasReadable ? saved : 'a backup'}`;
  const mayStartAnew = failure.kind === 'damaged' && (downloaded || !hasReadable);
  return (
    <Notice tone="alarm" role="alert" title={title}>
      <p>{text}</p>
      <div className={buttons.row}>
        {reload === null ? null : <ReloadButton label={reload} />}
        {failure.kind === 'blocked' || (recovered !== null && !hasReadable) ? null : (
          <DownloadBackup
            label={label}
            {...(asItIs === null
              ? {}
              : { file: () => new Blob([JSON.stringify(asItIs)], { type: 'application/json' }) })}
            onDone={() => setDownloaded(true)}
          />
        )}
        {mayStartAnew ? (
          <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => setAsking(true)}>
            Start anew …
          </button>
        ) : null}
      </div>
      <StartAnewDialog open={asking} downloaded={downloaded} onClose={() => setAsking(false)} />
    </Notice>
  );
}
