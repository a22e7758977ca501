import { Link } from 'wouter';
import type { Refusal } from '../../loop/pick/refusal.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { refusalSentence } from './refusal-sentence.ts';

/** The answers are understood but have no list: why, and where to mend it. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  return (
    <Notice tone="dawn" role="alert" title="No list for these answers">
      <ul>
        {refusal.problems.map(({ at, message }) => (
          <li key={`${at} ${message}`}>{refusalSentence(message)}</li>
        ))}
      </ul>
      <div className={buttons.row}>
        <Link href="/profile" className={`${buttons.other} ${buttons.small}`}>
          Change your answers
        </Link>
      </div>
    </Notice>
  );
}
