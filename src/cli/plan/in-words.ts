import { WARNING_GRADE_NAMES } from '../../network/guard/warning-grade.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { rotationName } from '../../network/mentors/words.ts';
import type { Plan, PlanDay, Suggestion } from '../../network/planner/plan.ts';

/** The plan as somebody reads it in a terminal. */
export function planInWords({ people }: Journal, { days, postponed, warnings }: Plan): string {
  const nameOf = (person: string | null) => (person === null ? null : people.get(person)?.values.name?.trim() || null);
  const later = postponed.map(({ candidate, until, reason }) => {
    const name = nameOf(candidate.person);
    const who = name === null || candidate.do.includes(name) ? '' : ` (${name})`;
    return `  ${candidate.do}${who}: ${reason}${until === null ? '' : ` From ${until}.`}\n`;
  });
  const text = [
    ...days.map(dayInWords),
    later.length === 0 ? '' : `\nNot in these days\n${later.join('')}`,
    warnings.length === 0
      ? ''
      : `\nGood to know\n${warnings.map(({ grade, sentence }) => `  ${WARNING_GRADE_NAMES[grade]}: ${sentence}\n`).join('')}`,
  ].join('');
  // What somebody typed may hold a terminal's control codes.
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}

function dayInWords({ date, block, suggestions }: PlanDay): string {
  const heading = block === null ? date : `${date}  ${rotationName(block.values)}`;
  return `${heading}\n${suggestions.length === 0 ? '  nothing\n' : suggestions.map(suggestionInWords).join('')}`;
}

function suggestionInWords({ do: what, minutes, way, why, chosen, cautions }: Suggestion): string {
  const said = [why, chosen, ...cautions].filter((sentence) => sentence !== '').join(' ');
  return `  ${what} (${minutes} min, ${way})\n    ${said}\n`;
}
