import styles from './HowToRead.module.css';

/** What the range is and what it is not, in the words of somebody who is tired; without a middle, a rough band. */
export function HowToRead({ middle }: { readonly middle: string | null }) {
  return (
    <div className={styles.text}>
      <p>
        Nobody publishes how single applicants fared. So the model keeps 200 versions of itself that all fit the public
        figures. Each gives a chance for this list. The range leaves out the lowest tenth and the highest tenth
        {middle === null
          ? ', and is widened to steps of five per cent.'
          : `; the middle (${middle}) has as many below it as above.`}
      </p>
      <p>
        It is a <b>plausible range</b>, not a confidence interval: it shows how far honest assumptions differ, not how
        often the truth falls inside.
      </p>
      <p>
        Use it to compare lists with each other, more than as a forecast for yourself. After invitations arrive, the
        number of interviews tells more than anything here.
      </p>
    </div>
  );
}
