import { show } from '../../base/schema.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import { type Outcome, usage } from '../outcome.ts';
import { checkCommand } from './check.ts';
import { diskFiles, type Files } from './files.ts';
import { importCommand } from './import.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';

interface Io {
  readonly json: boolean;
  readonly catalogue: Catalogue;
  readonly files?: Files;
}

/** `prelude catalogue search|show|check|import` */
export async function catalogueCommand(
  [action, ...args]: readonly string[],
  { json, catalogue, files = diskFiles }: Io,
): Promise<Outcome> {
  switch (action) {
    case 'search':
      return searchCommand(args, json, catalogue);
    case 'show':
      return showCommand(args, json, catalogue);
    case 'check':
      return checkCommand(args, json, catalogue);
    case 'import':
      return importCommand(args, json, catalogue, files);
    default: {
      const said = action === undefined ? '' : `${show(action)} is nothing the catalogue does. `;
      return usage(`${said}Give one of: prelude catalogue search | show | check | import`);
    }
  }
}
