import styles from './SourceLine.module.css';

interface Props {
  readonly source: string;
  readonly url?: string | null;
  readonly date?: string;
}

const ADDRESS = /^(.*?)(?:,\s*)?(https?:\/\/\S+?)([).,;]*\s.*|[).,;]*)$/s;

/** Where something was read, and when: a link where there is one, else the list by its name. */
export function SourceLine({ source, url = null, date }: Props) {
  const [, before = '', address = null, after = ''] = url === null ? (ADDRESS.exec(source) ?? []) : [];
  const href = url ?? address;
  return (
    <span className={styles.source}>
      {href === null ? (
        source
      ) : (
        <>
          {before === '' ? null : `${before}, `}
          <a href={href} target="_blank" rel="noreferrer">
            {before === '' && url !== null ? source : hostOf(href)}
          </a>
          {after}
        </>
      )}
      {date === undefined || date === '' ? null : ` · ${date}`}
    </span>
  );
}

function hostOf(address: string): string {
  // Not by `URL.canParse`, which iOS has only from 17.
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return address;
  }
}
