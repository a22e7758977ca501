import { listed } from '../../../base/listed.ts';
import type { Moved } from '../../../loop/pick/moved.ts';

const MOST = 3;

/** What whom one knows does to the list, in sentences; `nameOf` gives a program its name. */
export function movedInWords(
  { entered, left, signals }: Moved,
  connected: ReadonlySet<string>,
  nameOf: (acgmeId: string) => string,
): readonly string[] {
  const some = (acgmeIds: readonly string[]) => {
    const names = acgmeIds.slice(0, acgmeIds.length > MOST + 1 ? MOST : acgmeIds.length).map(nameOf);
    return listed([...names, ...(names.length < acgmeIds.length ? [`${acgmeIds.length - names.length} more`] : [])]);
  };
  const given = signals.filter(({ acgmeId, signal }) => connected.has(acgmeId) && signal !== 'plain');
  const sentences = [
    ...(entered.length > 0 ? [`In your list because of it: ${some(entered)}.`] : []),
    ...(left.length > 0 ? [`Out of your list because of it: ${some(left)}.`] : []),
    ...given.map(({ acgmeId, signal }) => `${nameOf(acgmeId)} has a ${signal} signal because of it.`),
  ];
  return sentences.length > 0 ? sentences : ['It moves chances; no program comes into your list or leaves it.'];
}
