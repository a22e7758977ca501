import { BringFrame } from '../bring/BringFrame.tsx';
import bring from '../bring/BringScreen.module.css';
import { ChooseFile } from '../bring/ChooseFile.tsx';
import { ReadingFile } from '../bring/ReadingFile.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { BringScheduleDone } from './BringScheduleDone.tsx';
import { BringSchedulePreview } from './BringSchedulePreview.tsx';
import { BringScheduleWho } from './BringScheduleWho.tsx';
import { useBringSchedule } from './useBringSchedule.ts';

/** A schedule file becomes blocks; of colleagues nothing is kept. */
export function BringScheduleScreen() {
  return (
    <BringFrame
      title="Bring your schedule"
      list={{ href: '/blocks', words: 'Back to blocks' }}
      elsewhere={{
        sentence: 'This is a sample. Your own schedule belongs into your own year.',
        link: 'Bring it there',
      }}
    >
      <BringOwn />
    </BringFrame>
  );
}

function BringOwn() {
  const { stage, read, choose, back, finish, startOver } = useBringSchedule();
  switch (stage.at) {
    case 'choose':
      return (
        <>
          <p className={bring.lead}>
            From QGenda, Amion or any calendar that exports an .ics file. It is read on this device and goes nowhere.
          </p>
          <ChooseFile kinds="A calendar file (.ics)" problem={stage.problem} onFile={read} />
          <p className="aside">
            You say which line is yours. Colleagues in the file are dropped: only your blocks, their times and your days
            off are kept.
          </p>
          <HowToExport />
        </>
      );
    case 'reading':
      return <ReadingFile name={stage.name} slow={stage.slow} onCancel={startOver} />;
    case 'who':
      return <BringScheduleWho name={stage.name} file={stage.file} onChoose={choose} onBack={startOver} />;
    case 'preview':
      return <BringSchedulePreview file={stage.file} mine={stage.mine} onDone={finish} onBack={back} />;
    case 'done':
      return <BringScheduleDone sentence={stage.sentence} added={stage.added} onAgain={startOver} />;
  }
}

const WAYS = [
  {
    from: 'QGenda, Amion and others',
    steps: [
      'Look for Export, Calendar sync or Subscribe on the page of your own schedule.',
      'Where it offers a file (.ics), save it. Where it offers only an address, open the address in your browser: the file downloads.',
      'Choose the file here. Prelude does not open the address itself.',
    ],
  },
  {
    from: 'A calendar you keep',
    steps: [
      'Google Calendar on a computer: Settings, your calendar, Export. Unzip the file it saves.',
      'Apple Calendar on a Mac: File, Export, Export.',
    ],
  },
  {
    from: 'Only a spreadsheet or a page',
    steps: ['Copy its rows and paste them under Blocks, “Paste a schedule”.'],
  },
] as const;

/** Where schedules hide their export. */
function HowToExport() {
  return (
    <section aria-labelledby="how-to-export" className={bring.ways}>
      <h2 id="how-to-export">How to get the file</h2>
      <div>
        {WAYS.map(({ from, steps }) => (
          <Disclosure key={from} title={from}>
            <ol className={bring.steps}>
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
