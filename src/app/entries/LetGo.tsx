import type { Change } from '../../workspace/change.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import { formOf } from './entry-forms.ts';
import type { FormRecord } from './record-title.ts';

/** Tells that a loop was let go, and takes it up again. */
export function LetGo({ record }: { readonly record: FormRecord }) {
  const { act } = useNetwork();
  const { kind, id, values } = record;
  if (typeof values.letGoOn !== 'string') return null;
  const { title } = formOf(kind);
  return (
    <Notice title={`Let go on ${dateInWords(values.letGoOn)}`}>
      <div className={buttons.row}>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => act(`${title} taken up again.`, [{ kind, id, fields: { letGoOn: null } } as Change])}
        >
          Take it up again
        </button>
      </div>
    </Notice>
  );
}
