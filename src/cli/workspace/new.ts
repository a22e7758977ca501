import { randomUUID } from 'node:crypto';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import { diskFiles } from '../catalogue/files.ts';
import { asJson, done, type Outcome, refused, usage } from '../outcome.ts';
import { readOptions } from './options.ts';
import { readPassphrase, textOfWorkspace } from './workspace-file.ts';

const USAGE = 'one new file: prelude workspace new WORKSPACE.json [--passphrase-file FILE]';

/** `prelude workspace new`: an empty workspace in a new file; one that is there is never overwritten. */
export async function newCommand(args: readonly string[], json: boolean): Promise<Outcome> {
  const options = readOptions(args, { texts: ['passphrase-file'] }, { count: 1, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const [path = ''] = options.value.files;
  if (path === '-') return usage('standard output: holds no workspace; name a file');
  const passphraseFile = options.value.value('passphrase-file');
  const passphrase = passphraseFile === null ? null : await readPassphrase(passphraseFile);
  if (passphrase !== null && !passphrase.ok) return refused(2, '', passphrase.error);
  const workspace = emptyWorkspace(randomUUID());
  const text = await textOfWorkspace(workspace, passphrase?.value ?? null);
  const written = await diskFiles.writeNew(path, text);
  if (!written.ok) return refused(2, path, written.error);
  if (json) return done(asJson({ created: path, version: workspace.version, sealed: passphrase !== null }));
  return done(`${path}: a new workspace, ${passphrase === null ? 'empty' : 'empty and sealed'}\n`);
}
