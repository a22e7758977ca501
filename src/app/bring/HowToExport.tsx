import { Disclosure } from '../parts/Disclosure.tsx';
import styles from './BringScreen.module.css';

const WAYS = [
  {
    from: 'LinkedIn',
    steps: [
      'Settings & Privacy, Data privacy, Get a copy of your data.',
      'Choose Connections alone: it comes by e-mail sooner than the whole archive.',
      'Choose the zip, or the Connections.csv within it. Most e-mail addresses are blank; LinkedIn gives only those people share.',
    ],
  },
  {
    from: 'Google Contacts',
    steps: [
      'Open contacts.google.com on a computer.',
      'Export, then Google CSV or vCard. To export only some people, give them a label first.',
    ],
  },
  {
    from: 'iPhone',
    steps: [
      'Contacts, Lists: touch and hold a list, then Export.',
      'Choose what to include, then Save to Files, and choose that file here.',
    ],
  },
  {
    from: 'Android',
    steps: ['Contacts, Fix & manage (or the menu), Export to file.', 'It saves a .vcf file among your downloads.'],
  },
  {
    from: 'Outlook',
    steps: ['On outlook.com: People, Manage contacts, Export contacts.', 'It saves a CSV file.'],
  },
] as const;

/** Where address books hide their export. */
export function HowToExport() {
  return (
    <section aria-labelledby="how-to-export" className={styles.ways}>
      <h2 id="how-to-export">How to get the file</h2>
      <div>
        {WAYS.map(({ from, steps }) => (
          <Disclosure key={from} title={from}>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Disclosure>
        ))}
      </div>
      <p className="aside">Menus move now and then; the names may differ a little.</p>
    </section>
  );
}
