import type { Entry } from '../../network/journal/journal.ts';
import type { Change } from '../../workspace/change.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import { formOf } from './entry-forms.ts';

/** Tells that a loop was let go, and takes it up again. */
export function LetGo({ entry }: { readonly entry: Entry }) {
  const { act } = useNetwork();
  if (!('letGoOn' in entry.values) || entry.values.letGoOn == null) return null;
  const { title } = formOf(entry.kind);
  return (
    <Notice title={`Let go on ${dateInWords(entry.values.letGoOn)}`}>
      <div className={buttons.row}>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() =>
            act(`${title} taken up again.`, [{ kind: entry.kind, id: entry.id, fields: { letGoOn: null } } as Change])
          }
        >
          Take it up again
        </button>
      </div>
    </Notice>
  );
}
