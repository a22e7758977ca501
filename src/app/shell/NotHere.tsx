import { Link } from 'wouter';
import lists from '../loops/LoopsScreen.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useScreen } from './useScreen.ts';

interface Props {
  /** `This lead is not here any more` */
  readonly title: string;
  /** Where to go instead, and in which words. */
  readonly href: string;
  readonly link: string;
  /** Whether it can have been here before; otherwise nothing is said of deleting. */
  readonly deletable?: boolean;
}

/** What stands under an address of something deleted, or never there. */
export function NotHere({ title, href, link, deletable = true }: Props) {
  const heading = useScreen('Not here');
  return (
    <div className={lists.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Nothing here
      </h1>
      <Notice title={title}>
        <p>
          {deletable ? 'It may have been deleted, here or in another tab. ' : ''}
          <Link href={href}>{link}</Link>
        </p>
      </Notice>
    </div>
  );
}
