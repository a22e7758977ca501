import type { GuideLineId } from '../rules/rule.ts';
import type { GuideSection } from './guide-line.ts';
import { GUIDE_LINES } from './guide-lines.ts';

/** The section of the first line of a rule or a page. */
export function sectionOf({ lines: [first] }: { readonly lines: readonly GuideLineId[] }): GuideSection {
  return GUIDE_LINES.find(({ id }) => id === first)?.section ?? 'mindset';
}
