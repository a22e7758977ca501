import { show } from '../../base/schema.ts';
import { type Fact, MODEL_FACTS } from '../../catalogue/fact.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import { STATE_NAMES } from '../../catalogue/state.ts';
import { hasKnownCategorical } from '../../catalogue/tracks.ts';
import { asJson, done, type Outcome, usage } from '../outcome.ts';
import { plainArguments } from '../plain-arguments.ts';
import { columns } from './text.ts';

/** `prelude catalogue show ACGME_ID` */
export function showCommand(args: readonly string[], json: boolean, { programs }: Catalogue): Outcome {
  const given = plainArguments(args, 'catalogue show');
  if (!given.ok) return usage(given.error);
  const [id, ...rest] = given.value;
  if (id === undefined || rest.length > 0) return usage('Give one ACGME id: prelude catalogue show 1403521470');
  const bare = id.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(bare)) return usage(`${show(id)} is not an ACGME id; it has ten digits, such as 1403521470`);
  const program = programs.find(({ acgmeId }) => acgmeId === bare);
  if (program === undefined)
    return { exit: 1, out: '', err: `${bare} is no internal medicine program of the catalogue\n` };
  const unknown = MODEL_FACTS.filter((name) => !program.facts.some((fact) => fact.name === name));
  const knownCategorical = hasKnownCategorical(program);
  if (json) return done(asJson({ ...program, knownCategorical, unknownFacts: unknown }));
  return done(describe(program, knownCategorical, unknown));
}

function describe(program: Program, knownCategorical: boolean, unknown: readonly string[]): string {
  const { acgmeId, nrmpCode, institution, listedAs, city, state, website, listed, source, tracks, facts } = program;
  const lines = [
    institution,
    `${city ?? 'city not known'}, ${STATE_NAMES[state] ?? state}`,
    `ACGME ${acgmeId}, NRMP ${nrmpCode ?? 'code not known'}${website === null ? '' : `, ${website}`}`,
    `Listed as "${listedAs}", last seen ${listed}: ${source.title}`,
    '',
    'Tracks',
    ...(tracks.length === 0 ? ['  none is known'] : []),
  ];
  const trackRows = tracks.map(({ nrmpCode: code, kind, date }) => ['', code, kind, date]);
  const warning = knownCategorical || tracks.length === 0 ? '' : '  no categorical track is known\n';
  const factRows = facts.map((fact) => [
    '',
    fact.name,
    valueText(fact),
    `${fact.status}, ${fact.date}`,
    sourceText(fact),
  ]);
  const head = `${lines.join('\n')}\n${columns(trackRows)}${warning}\nFacts\n`;
  const missing = unknown.length === 0 ? '' : `\nNot known: ${unknown.join(', ')}\n`;
  return `${head}${facts.length === 0 ? '  none is known\n' : columns(factRows)}${missing}`;
}

function valueText({ value, unit }: Fact): string {
  return typeof value === 'number' && unit !== null ? `${value} ${unit}` : String(value);
}

function sourceText({ source }: Fact): string {
  return source.url === null ? source.title : `${source.title}, ${source.url}`;
}
