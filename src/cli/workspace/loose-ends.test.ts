import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { bareReference, reference } from '../../network/records/fields.ts';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import { exportBackup } from '../../workspace/backup.ts';
import { applyChanges, type Change, emptyWorkspace } from '../../workspace/workspace.ts';
import { KIND_REFERENCES, looseEnds, REFERENCES } from './loose-ends.ts';

it('knows every field that refers to another record', () => {
  const fields = Object.entries(NETWORK_KINDS).flatMap(([kind, shape]) =>
    Object.entries<z.ZodMiniType>(shape).flatMap(([name, schema]) => {
      const { element } = schema._zod.def as unknown as { readonly element?: unknown };
      const refers = [schema, element].some((part) => part === reference || part === bareReference);
      return refers ? [`${kind}.${name}`] : [];
    }),
  );
  const known = [...REFERENCES, ...KIND_REFERENCES].map(([kind, field]) => `${kind}.${field}`);
  expect(known.toSorted()).toEqual(fields.toSorted());
  expect(
    [...REFERENCES, ...KIND_REFERENCES].filter(
      ([, , to]) => to === 'teaching-moment' || to.includes('teaching-moment'),
    ),
  ).toEqual([['letter-packet', 'teachingMoments', 'teaching-moment']]);
});

const ends = (changes: readonly Change[]) => {
  const workspace = applyChanges(emptyWorkspace('d'), changes, Date.UTC(2026, 10, 22));
  return looseEnds(workspace, exportBackup(workspace)).map(({ at, message }) => `${at}: ${message}`);
};

it('tells what points to nothing, and where', () => {
  expect(
    ends([
      { kind: 'event-contact', id: 'c', fields: { person: 'p', event: 'v' } },
      { kind: 'letter-packet', id: 'l', fields: { letter: 'l', teachingMoments: ['t', 'u'] } },
      { kind: 'message', id: 'm', fields: { about: 'teaching-moment/t' } },
      { kind: 'person', id: 'p', fields: { name: 'Ada' } },
      { kind: 'task', id: 'k', fields: { of: 'commitment/gone' } },
      { kind: 'task', id: 'n', fields: { of: 'nonsense' } },
      { kind: 'teaching-moment', id: 't', fields: { skill: 'history' } },
    ]).toSorted(),
  ).toEqual([
    'records[0].fields.event: "v" names no event of this workspace',
    'records[1].fields.letter: "l" names no letter of this workspace',
    'records[1].fields.teachingMoments.value[1]: "u" names no teaching-moment of this workspace',
    'records[2].fields.about: "teaching-moment/t" names no record of this workspace',
    'records[4].fields.of: "commitment/gone" names no commitment, meeting, scholarly-work, lead of this workspace',
    'records[5].fields.of: "nonsense" names no commitment, meeting, scholarly-work, lead of this workspace',
  ]);
});

it('says nothing where everything is there', () => {
  expect(
    ends([
      { kind: 'lead', id: 'x', fields: { institution: 'Hill' } },
      { kind: 'task', id: 'k', fields: { of: 'lead/x' } },
      { kind: 'message', id: 'm', fields: { about: 'task/k' } },
    ]),
  ).toEqual([]);
});
