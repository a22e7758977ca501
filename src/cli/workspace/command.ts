import { show } from '../../base/schema.ts';
import { type Outcome, usage } from '../outcome.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';

/** `prelude workspace new|check|import|export` */
export async function workspaceCommand([action, ...args]: readonly string[], json: boolean): Promise<Outcome> {
  switch (action) {
    case 'new':
      return newCommand(args, json);
    case 'check':
      return checkCommand(args, json);
    case 'import':
      return importCommand(args, json);
    case 'export':
      return exportCommand(args, json);
    default: {
      const said = action === undefined ? '' : `${show(action)} is nothing a workspace does. `;
      return usage(`${said}Give one of: prelude workspace new | check | import | export`);
    }
  }
}
