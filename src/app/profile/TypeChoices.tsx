import { PROGRAM_TYPES, type ProgramType } from '../../loop/profile.ts';
import styles from './TypeChoices.module.css';

const TYPES: Readonly<Record<ProgramType, string>> = {
  university: 'University',
  'community-university-affiliated': 'Community, affiliated with a university',
  community: 'Community',
};

interface Props {
  readonly chosen: readonly ProgramType[];
  readonly onChange: (types: readonly ProgramType[]) => void;
}

/** Types of program, any number of them. */
export function TypeChoices({ chosen, onChange }: Props) {
  return (
    <fieldset className={styles.types}>
      <legend className={styles.legend}>Types you prefer</legend>
      {PROGRAM_TYPES.map((type) => (
        <label key={type} className={styles.type}>
          <input
            type="checkbox"
            checked={chosen.includes(type)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, type] : chosen.filter((other) => other !== type))
            }
          />
          {TYPES[type]}
        </label>
      ))}
    </fieldset>
  );
}
