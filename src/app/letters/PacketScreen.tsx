import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { packetOf } from '../../network/letters/packet.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { ChooseMoments } from './ChooseMoments.tsx';
import { CompetencyField } from './CompetencyField.tsx';
import { PacketNote } from './PacketNote.tsx';
import paper from './PacketPaper.module.css';
import { PacketPaper } from './PacketPaper.tsx';

/** What a writer is given: picked from the log, reworded where needed, and printed. */
export function PacketScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal, today } = useNetwork();
  const packet = useMemo(() => packetOf(journal, id, today), [journal, id, today]);
  const name = packet?.writer == null ? null : nameOf(packet.writer.values);
  const heading = useScreen(name === null ? 'Packet' : `Packet for ${name}`);
  if (packet === null) {
    return (
      <div className={list.screen}>
        <h1 ref={heading} tabIndex={-1}>
          No packet is here
        </h1>
        <p>
          The letter it belongs to was deleted, or never was on this device. <Link href="/letters">All letters</Link>
        </p>
      </div>
    );
  }
  const written = packet.competencies.filter(({ text }) => text !== '').length;
  return (
    <div className={list.screen}>
      <div className={list.head} data-print="hide">
        <p>
          <Link href={`/letters/${id}`}>The letter</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {name === null ? 'Packet' : `Packet for ${name}`}
        </h1>
        <p>
          One behaviour somebody saw for each competency makes a letter easy to write. Pick what fits from your log, say
          it in your words, and print it or save it as a PDF.
        </p>
        <div className={buttons.row}>
          <button type="button" className={buttons.main} onClick={() => window.print()}>
            Print or save as PDF
          </button>
          <p className="soft">{written} of 6 competencies written</p>
        </div>
      </div>
      <div className={list.section} data-print="hide">
        <h2>What goes in</h2>
        <PacketNote
          letter={id}
          field="together"
          label="What you worked on together"
          hint="Rotation, project, what changed while you were there. No patients."
          value={packet.together}
          saved="What you worked on together, for the packet: changed."
        />
        {packet.competencies.map((competency) => (
          <CompetencyField key={competency.competency} letter={id} competency={competency} />
        ))}
        <ChooseMoments letter={id} moments={packet.teachingMoments} chosen={packet.chosen} />
        <p className="soft">
          Your name, goal, CV and statement come from <Link href="/identity">how you introduce yourself</Link>; the
          weeks together from <Link href="/blocks">your blocks</Link>.
        </p>
      </div>
      <section className={list.section} aria-labelledby="printed">
        <h2 id="printed" data-print="hide">
          As it prints
        </h2>
        <div className={paper.sheet}>
          <PacketPaper packet={packet} />
        </div>
      </section>
    </div>
  );
}
