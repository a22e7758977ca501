import { CALENDAR_EVENTS, type Figure, type Season } from '../../catalogue/season.ts';
import type { RuleSource } from '../../network/rules/rule.ts';
import { doorStatus } from '../pick/door-words.ts';
import rules from '../rules/RuleText.module.css';
import { dateInWords } from '../words/dates.ts';

interface Props {
  readonly source: RuleSource;
  readonly season: Season | null;
}

/** Where a suggestion comes from: what the season's file says, with address and date, or that it is usual advice. */
export function RuleSourceLines({ source, season }: Props) {
  if (source.from === 'guide') return <p className={rules.source}>From the practice guide: usual advice.</p>;
  if (source.from === 'log') return <p className={rules.source}>From your own notes.</p>;
  const said = season === null ? [] : source.ids.flatMap((id) => figureOf(season, id) ?? []);
  if (said.length === 0)
    return <p className={rules.source}>The season’s file is not at hand. Please check the official page.</p>;
  return said.map(({ key, words, figure }) => (
    <div key={key} className={rules.rule}>
      {words === '' ? null : <p>{words}</p>}
      <p className={rules.source}>
        {figure.source.title} · {dateInWords(figure.date)}. {doorStatus(figure.status)}{' '}
        {figure.source.url === null ? null : (
          <a href={figure.source.url} target="_blank" rel="noreferrer">
            Check the official page
          </a>
        )}
      </p>
    </div>
  ));
}

/** A rule of the season, or a date of its calendar. */
function figureOf(season: Season, id: string) {
  const rule = season.rules.find((one) => one.id === id);
  if (rule !== undefined) return { key: id, words: rule.value, figure: rule as Figure<unknown> };
  const event = CALENDAR_EVENTS.find((one) => one === id);
  return event === undefined ? undefined : { key: id, words: '', figure: season.calendar[event] as Figure<unknown> };
}
