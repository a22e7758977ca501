import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { BringFrame } from './BringFrame.tsx';
import styles from './BringScreen.module.css';
import { Brought } from './Brought.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { HowToExport } from './HowToExport.tsx';
import { PreviewPeople } from './PreviewPeople.tsx';
import { ReadingFile } from './ReadingFile.tsx';
import { useBring } from './useBring.ts';

/** Brings the people of an address book in. */
export function BringScreen() {
  return (
    <BringFrame
      title="Bring your people"
      list={{ href: '/people', words: 'Back to people' }}
      elsewhere={{ sentence: 'This is a sample. Your own people belong into your own book.', link: 'Bring them there' }}
    >
      <BringOwn />
    </BringFrame>
  );
}

function BringOwn() {
  const { stage, read, map, bring, startOver } = useBring();
  switch (stage.at) {
    case 'choose':
      return (
        <>
          <p className={styles.lead}>
            From your phone, LinkedIn, Google, Outlook or a list you keep. The file is read on this device and goes
            nowhere.
          </p>
          <ChooseFile problem={stage.problem} onFile={read} />
          <p className="aside">
            They come in quietly: nobody is suggested to you until you say so, and one tap takes all of them out again.
            Notes in the file are not read.
          </p>
          <HowToExport />
        </>
      );
    case 'reading':
      return <ReadingFile name={stage.name} slow={stage.slow} onCancel={startOver} />;
    case 'backup':
      return (
        <Notice title="This is a backup of Prelude" role="status">
          <p>{stage.name} is brought back under “Your data”.</p>
          <div className={buttons.row}>
            <Link href="/data" className={buttons.other}>
              To your data
            </Link>
            <button type="button" className={buttons.quiet} onClick={startOver}>
              Choose another file
            </button>
          </div>
        </Notice>
      );
    case 'preview':
      return <PreviewPeople name={stage.name} preview={stage} onMap={map} onBring={bring} onBack={startOver} />;
    case 'done':
      return <Brought plan={stage.plan} onAgain={startOver} />;
  }
}
