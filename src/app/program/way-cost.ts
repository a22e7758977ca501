import type { PickResult } from '../../loop/pick/result.ts';
import type { WayIn } from '../../loop/pick/why-not.ts';
import { dollars } from '../words/dollars.ts';

/** What a way into the list costs beside the list as it is: `31 programs instead of 30, $30 more`. */
export function costOfWay(
  { applications, costUsd }: Pick<WayIn, 'applications' | 'costUsd'>,
  now: Pick<PickResult['summary'], 'applications' | 'costUsd'>,
): string {
  const more = costUsd - now.costUsd;
  if (applications === now.applications) return 'it costs nothing more, another program makes room';
  const length = `${applications} programs instead of ${now.applications}`;
  if (more === 0) return length;
  return `${length}, ${dollars(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`;
}
