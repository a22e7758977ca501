import type { Figure } from '../../catalogue/season.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { doorStatus } from '../pick/door-words.ts';
import { dateInWords } from '../words/dates.ts';

/** How far a figure of the season may be trusted, where it was read and when. */
export function FigureWords({ figure: { status, source, date, borrowedFrom } }: { readonly figure: Figure<unknown> }) {
  return (
    <p className="aside">
      {doorStatus(status)}
      {borrowedFrom === null ? '' : ` As for the ${borrowedFrom} season.`}{' '}
      <SourceLine source={source.title} url={source.url} date={dateInWords(date)} />
    </p>
  );
}
