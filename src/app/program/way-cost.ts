import type { FeeTier } from '../../catalogue/season.ts';
import { costOf } from '../../loop/pick/fees.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { WayIn } from '../../loop/pick/why-not.ts';

/** What a way into the list costs beside the list as it is; null where no fees are known. */
export function costOfWay(
  { applications }: Pick<WayIn, 'applications'>,
  now: Pick<PickResult['summary'], 'applications' | 'costUsd'>,
  fees: readonly FeeTier[],
): string | null {
  if (fees.length === 0) return null;
  const more = costOf(applications, fees) - now.costUsd;
  if (applications === now.applications) return 'it costs nothing more, another program makes room';
  const length = `${applications} programs instead of ${now.applications}`;
  if (more === 0) return length;
  return `${length}, $${Math.abs(more).toLocaleString('en-US')} ${more > 0 ? 'more' : 'less'}`;
}
