import type { MouseEvent, ReactNode } from 'react';
import { useRouter } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

interface Props {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link of a list of thousands. Each of wouter's own listens to the address, and leaving two thousand of them at once
 * takes a phone a third of a second.
 */
export function RowLink({ href, className, children }: Props) {
  const { base } = useRouter();
  const target = `${base}${href}`;
  const follow = (event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
    if (elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    navigate(target);
  };
  return (
    <a href={target} className={className} onClick={follow}>
      {children}
    </a>
  );
}
