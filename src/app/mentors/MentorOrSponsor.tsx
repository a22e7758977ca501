import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import empty from '../people/NoPeopleYet.module.css';

/** Before the first mentor: what the two words mean. */
export function MentorOrSponsor() {
  return (
    <section className={empty.empty} aria-labelledby="which">
      <h2 id="which">A mentor advises, a sponsor acts</h2>
      <p>
        A <strong>mentor</strong> tells you what they would do in your place. Ask for fifteen minutes, bring two or
        three questions and your CV, and close by asking whether you may report how it goes.
      </p>
      <p>
        A <strong>sponsor</strong> uses their name for yours: an introduction, a nomination, a call. Nobody is one by
        title; somebody becomes one by doing it. It follows work they saw and updates you kept up.
      </p>
      <div className={buttons.row}>
        <Link href="/people" className={`${buttons.main} ${buttons.small}`}>
          Look through your people
        </Link>
        <Link href="~/sample/resident/mentors" className={`${buttons.quiet} ${buttons.small}`}>
          Look at a sample
        </Link>
      </div>
    </section>
  );
}
