import { useId } from 'react';
import { MAPPED_FIELDS, type MappedField, type Mapping } from '../../workspace/exchange/people-file.ts';
import { mapsName } from '../../workspace/exchange/table/mapping.ts';
import type { Columns } from '../data/files-host.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import styles from './BringScreen.module.css';
import { FIELD_NAMES } from './bring-words.ts';

interface Props {
  readonly columns: Columns;
  readonly onMap: (mapping: Mapping) => void;
}

const MAIN: readonly MappedField[] = ['name', 'firstName', 'lastName', 'email', 'institution', 'title'];

/** Which column holds what; the people below follow at once. */
export function MapColumns({ columns, onMap }: Props) {
  const { mapping } = columns;
  const others = MAPPED_FIELDS.filter((field) => !MAIN.includes(field));
  const choice = (field: MappedField) => (
    <ColumnChoice
      key={field}
      field={field}
      columns={columns}
      chosen={mapping[field]}
      onChoose={(column) => onMap(withColumn(mapping, field, column))}
    />
  );
  return (
    <fieldset className={styles.mapping}>
      <legend>What do its columns hold?</legend>
      <p className="aside">Guessed from their names. A full name is enough, or a first and a last name.</p>
      {mapsName(mapping) ? null : (
        <p role="alert" className={styles.problem}>
          Say which column holds the name.
        </p>
      )}
      <div className={styles.fields}>{MAIN.map(choice)}</div>
      <Disclosure
        title={`More columns (${others.filter((field) => mapping[field] !== undefined).length} of ${others.length} found)`}
      >
        <div className={styles.fields}>{others.map(choice)}</div>
      </Disclosure>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly field: MappedField;
  readonly columns: Columns;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function ColumnChoice({ field, columns: { names, examples }, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{FIELD_NAMES[field]}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">not in the file</option>
        {names.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have the same name
          <option key={index} value={index}>
            {column.trim() === '' ? `Column ${index + 1}` : column}
            {exampleInWords(examples[index] ?? null)}
          </option>
        ))}
      </select>
    </div>
  );
}

function exampleInWords(value: string | null): string {
  if (value === null) return ' (empty)';
  return ` (${value.length > 24 ? `${value.slice(0, 23)}…` : value})`;
}

function withColumn(mapping: Mapping, field: MappedField, column: number | undefined): Mapping {
  const { [field]: _, ...others } = mapping;
  return column === undefined ? others : { ...others, [field]: column };
}
