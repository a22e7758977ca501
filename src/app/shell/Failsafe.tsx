import { Component, type ReactNode } from 'react';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import styles from './Failsafe.module.css';

/** Where a screen cannot be shown, mostly because its file did not arrive: words and a way on, not an empty page. */
export class Failsafe extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.place}>
        <Notice tone="alarm" role="alert" title="This could not be shown">
          <p>A part of Prelude did not arrive, or something went wrong here. What you noted is safe.</p>
          <div className={buttons.row}>
            <button type="button" className={buttons.other} onClick={() => location.reload()}>
              Load it again
            </button>
          </div>
        </Notice>
      </div>
    );
  }
}
