import { commitmentFindings } from '../../network/commitments/commitment-findings.ts';
import type { NetworkValues } from '../../network/records/kinds.ts';
import { findingInWords } from '../commitments/commitment-words.ts';
import { AskFindings } from '../mentors/AskFindings.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import type { FieldValues } from './entry-draft.ts';
import type { FormKind } from './entry-form.ts';

interface Props {
  readonly kind: FormKind;
  /** Absent for a new one. */
  readonly id: string | undefined;
  /** Whom it is about, where that is somebody known. */
  readonly person: string | null;
  readonly values: FieldValues;
}

/** What usual advice has against a favour or a promise; the user decides. A favour that was answered is past advice. */
export function BeforeYouSave({ kind, id, person, values }: Props) {
  if (kind === 'commitment') return <BeforePromising id={id} values={values} />;
  const { what, answeredOn } = values as NetworkValues<'ask'>;
  return kind === 'ask' && person !== null && answeredOn == null ? (
    <AskFindings person={person} what={what ?? 'other'} except={id} />
  ) : null;
}

/** Of a third one the fields themselves ask for what is missing. */
function BeforePromising({ id, values }: Pick<Props, 'id' | 'values'>) {
  const { journal, today } = useNetwork();
  return commitmentFindings(journal, values as NetworkValues<'commitment'>, today, id)
    .filter(({ finding }) => finding === 'hard-weeks')
    .map((found) => {
      const { title, words } = findingInWords(found, today);
      return (
        <Notice key={found.finding} tone="dawn" title={title}>
          <p>{words}</p>
        </Notice>
      );
    });
}
