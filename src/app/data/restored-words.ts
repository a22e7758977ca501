interface Restored {
  /** Records of the file that could be read. */
  readonly records: number;
  /** Those of them that brought something newer. */
  readonly changed: number;
  readonly removedHere: number;
  readonly problems: readonly unknown[];
}

/** What a backup brought, as the title over what could not be read; `good` is false where that was all of it. */
export function restoredTitle({ records, changed, problems }: Restored): {
  readonly good: boolean;
  readonly title: string;
} {
  if (records === 0) {
    return problems.length === 0
      ? { good: true, title: 'This backup is empty' }
      : { good: false, title: 'Nothing in this file could be read' };
  }
  if (changed > 0)
    return {
      good: true,
      title: `${changed.toLocaleString('en-US')} ${changed === 1 ? 'entry' : 'entries'} taken over`,
    };
  return {
    good: true,
    title: problems.length === 0 ? 'All of it was here already' : 'All that could be read was here already',
  };
}

/** Null where nothing of it was deleted here. */
export function stayDeleted({ removedHere }: Pick<Restored, 'removedHere'>): string | null {
  if (removedHere === 0) return null;
  if (removedHere === 1) return 'One entry you deleted here since; it stays deleted.';
  return `${removedHere.toLocaleString('en-US')} entries you deleted here since; they stay deleted.`;
}
