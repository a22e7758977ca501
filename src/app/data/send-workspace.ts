import type { Kind } from '../../workspace/kinds.ts';
import type { WorkspaceRecord } from '../../workspace/record.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { FilesHost } from './files-host.ts';

/** Few enough that copying them is not felt on a phone. */
const AT_ONCE = 200;

/** Gives the worker the workspace, or the records of some kinds, in pieces between which the page can breathe. */
export async function sendWorkspace(
  host: Pick<FilesHost, 'begin' | 'add'>,
  { device, clock, records }: Workspace,
  kinds?: readonly Kind[],
): Promise<void> {
  await host.begin({ device, clock });
  let piece: WorkspaceRecord[] = [];
  for (const record of records.values()) {
    if (kinds !== undefined && !kinds.includes(record.kind)) continue;
    piece.push(record);
    if (piece.length < AT_ONCE) continue;
    await host.add(piece);
    piece = [];
  }
  await host.add(piece);
}
