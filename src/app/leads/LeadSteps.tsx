import type { Known } from '../../network/journal/journal.ts';
import { isContact, nextStatuses } from '../../network/leads/lead-steps.ts';
import type { Lead } from '../../network/records/lead.ts';
import { LEAD_STATUS_NAMES } from '../entries/forms/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { STEP_PRESSES } from './lead-words.ts';

interface Props {
  readonly lead: Known<Lead>;
  readonly title: string;
  /** A binding rule says that contact with the program waits. */
  readonly blocked: boolean;
  /** Only the usual way on. */
  readonly onlyNext?: boolean;
  /** The lead goes to another place on the screen, and with it the focus. */
  readonly onMoved: () => void;
}

/** Where a lead can go from here, each by one press. */
export function LeadSteps({ lead: { id, values }, title, blocked, onlyNext = false, onMoved }: Props) {
  const { today, act } = useNetwork();
  const all = nextStatuses(values);
  const offered = (onlyNext ? all.slice(0, 1) : all).filter((status) => !(blocked && isContact(status)));
  const waits = blocked && all.some(isContact);
  return (
    <>
      {waits ? <p className={lists.due}>Contact with the program waits{onlyNext ? ': see why' : ''}.</p> : null}
      {offered.length === 0 ? null : (
        <div className={buttons.row}>
          {offered.map((status) => (
            <button
              key={status}
              type="button"
              className={`${status === all[0] ? buttons.other : buttons.quiet} ${buttons.small}`}
              onClick={() => {
                const fields: Lead = { status, statusOn: today };
                act(`${title}: ${LEAD_STATUS_NAMES[status].toLowerCase()}.`, [{ kind: 'lead', id, fields }]);
                onMoved();
              }}
            >
              {STEP_PRESSES[status]}
              <span className="visually-hidden">: {title}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
