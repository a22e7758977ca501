import { useId } from 'react';
import {
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
  type PeopleTable,
} from '../../workspace/exchange/people-file.ts';
import { mapsName } from '../../workspace/exchange/table/mapping.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import styles from './BringScreen.module.css';
import { FIELD_NAMES } from './bring-words.ts';

interface Props {
  readonly table: PeopleTable;
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

const MAIN: readonly MappedField[] = ['name', 'firstName', 'lastName', 'email', 'institution', 'title'];

/** Which column holds what; the people below follow at once. */
export function MapColumns({ table, mapping, onMap }: Props) {
  const others = MAPPED_FIELDS.filter((field) => !MAIN.includes(field));
  const choice = (field: MappedField) => (
    <ColumnChoice
      key={field}
      field={field}
      table={table}
      chosen={mapping[field]}
      onChoose={(column) => onMap(withColumn(mapping, field, column))}
    />
  );
  return (
    <fieldset className={styles.mapping}>
      <legend>What do its columns hold?</legend>
      <p className={styles.soft}>Guessed from their names. A full name is enough, or a first and a last name.</p>
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
  readonly table: PeopleTable;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function ColumnChoice({ field, table, chosen, onChoose }: ChoiceProps) {
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
        {table.columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have the same name
          <option key={index} value={index}>
            {column.trim() === '' ? `Column ${index + 1}` : column}
            {exampleOf(table, index)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The first value of the column, so that an unclear name explains itself. */
function exampleOf({ rows }: PeopleTable, column: number): string {
  const value = rows.slice(0, 50).find(({ cells }) => (cells[column] ?? '').trim() !== '')?.cells[column];
  if (value === undefined) return ' (empty)';
  return ` (${value.length > 24 ? `${value.slice(0, 23)}…` : value})`;
}

function withColumn(mapping: Mapping, field: MappedField, column: number | undefined): Mapping {
  const { [field]: _, ...others } = mapping;
  return column === undefined ? others : { ...others, [field]: column };
}
