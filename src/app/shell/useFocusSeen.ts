import { useEffect } from 'react';

/**
 * What Tab has reached is seen. Browsers scroll to it, but now and then Firefox leaves a field behind the bar at the
 * bottom (docs/browsers.md). Does nothing where all of it is within the page's scroll padding.
 */
export function useFocusSeen(): void {
  useEffect(() => {
    const onKeyUp = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      // With Ctrl it comes from another tab.
      if (key === 'Tab' && !ctrlKey && !altKey && !metaKey)
        document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('keyup', onKeyUp);
    return () => document.removeEventListener('keyup', onKeyUp);
  }, []);
}
