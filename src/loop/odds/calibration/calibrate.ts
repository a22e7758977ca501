import { stream, type Uniform } from '../../../base/random.ts';
import { type FittedPopulation, fitPopulation } from '../../../engine/odds/fit.ts';
import { normalQuantile } from '../../../engine/odds/normal.ts';
import type { PopulationShape } from '../../../engine/odds/population.ts';
import { admissible, scoreLine } from '../../../engine/odds/score.ts';
import { varianceBudget } from '../../../engine/odds/variance-budget.ts';
import { COVARIATES, POPULATION } from '../applicant.ts';
import type { Book } from '../book.ts';
import { type Market, marketOf } from '../fold.ts';
import { PARAMETER_NAMES, PARAMETERS, type ParameterName, type ParameterRow, type Parameters } from '../parameters.ts';
import type { Draw, StateEffects } from '../table.ts';
import { type Crowd, gather, judgeSent, sendAll } from './crowd.ts';
import type { Targets } from './figures.ts';
import { secant } from './secant.ts';
import { drawFrom } from './spread.ts';
import { syntheticApplicants } from './synthetic.ts';

const CROWD = 160;
const STATE_SD = 0.3;
const WORST_CHI2 = 30;
/** 85 % need a visa; the programs that they choose are open to 78 % (assumed). */
const MEAN_GATE = 0.85 * 0.78 + 0.15;

export interface Calibration {
  readonly base: Draw;
  readonly draws: readonly Draw[];
  readonly tried: number;
}

/** C1–C5 and C7 of odds.md: the base fit and `count` parameter draws. Deterministic in all its arguments. */
export function calibrate(book: Book, targets: Targets, seed: string, count: number): Calibration {
  const crowd = gather(book, syntheticApplicants(CROWD, `${seed}/applicants`));
  const base = calibrateOne(crowd, targets, assumedBase(), {}, 0);
  if (base === null) throw new Error('the base fit is not admissible');
  const streams = drawStreams(book, seed);
  const draws: Draw[] = [];
  let tried = 0;
  for (; draws.length < count; tried++) {
    if (tried >= 3 * count) throw new Error(`only ${draws.length} of ${tried} draws fit the figures`);
    const draw = calibrateOne(
      crowd,
      streams.targets(targets),
      streams.parameters(),
      streams.stateEffects(),
      streams.usImg(),
    );
    if (draw !== null) draws.push(draw);
  }
  return { base, draws, tried };
}

/** One set of assumed values, carried through the fit; null where it does not fit the figures. */
function calibrateOne(
  crowd: Crowd,
  targets: Targets,
  assumed: Parameters,
  stateEffects: StateEffects,
  usNoise: number,
): Draw | null {
  const market = marketOf(crowd.shipped, { parameters: assumed, stateEffects });
  const opennessSpread = market.centre.spread;
  const population = fitPopulation(shapeOf({ ...assumed, opennessSpread }), targets.ranks);
  const line = scoreLine(targets.score, population.model.strength, population.fit.strengthSpread);
  if (!(population.chi2 <= WORST_CHI2 && admissible(line))) return null;
  const { unseen, scale } = budgetOf(population, line.slope * line.sd, assumed);
  const effects = Object.fromEntries(COVARIATES.map((name) => [name, assumed[name] * scale]));
  const seen: Parameters = {
    ...assumed,
    ...effects,
    opennessSpread,
    populationBase: population.fit.base,
    strengthSpread: population.fit.strengthSpread,
    lambda: population.fit.lambda,
    gamma0: population.fit.gamma0,
    chi2: population.chi2,
    scoreSlope: line.slope,
    scoreMean: line.mean,
    scoreSpread: line.sd,
    unseenSpread: unseen,
    drift: 0,
  };
  const base = individualBase(crowd, { ...market, draw: { parameters: seen, stateEffects } }, population);
  const usImg = usShift(crowd, { ...market, draw: { parameters: { ...seen, base }, stateEffects } }, targets);
  return { parameters: { ...seen, base, usImg: usImg + usNoise, drift: assumed.drift }, stateEffects };
}

export function shapeOf(parameters: Parameters): PopulationShape {
  return {
    applicationsMedian: parameters.applicationsMedian,
    applicationsSpread: parameters.applicationsSpread,
    opennessSpread: parameters.opennessSpread,
    ceiling: parameters.ceiling * MEAN_GATE,
    silver: parameters.silver,
    gold: parameters.silver + parameters.goldOverSilver,
    tau: parameters.tau,
    rankSpread: parameters.rankSpread,
  };
}

/** C3. */
function budgetOf({ fit }: FittedPopulation, scoreShare: number, assumed: Parameters) {
  const explained = COVARIATES.reduce((sum, name) => sum + assumed[name] ** 2 * POPULATION[name].variance, 0);
  return varianceBudget(fit.strengthSpread, scoreShare ** 2, explained);
}

/** C4: the base at which the crowd, through the code that serves a user, gets as many interviews as the population fit. */
function individualBase(crowd: Crowd, market: Market, { fit, model }: FittedPopulation): number {
  const { parameters } = market.draw;
  const sent = sendAll(crowd, market, null);
  const excess = (offset: number) => {
    const at = { ...parameters, base: fit.base + offset };
    return mean(sent.map((one) => judgeSent(one, at).expected)) - model.expectedRanks;
  };
  return fit.base + secant(excess, 0.2, 1e-6);
}

/** C5: the shift at which a US IMG crowd matches as often as the figures say, given at least one rank. */
function usShift(crowd: Crowd, market: Market, { usMeanScore, usShare }: Targets): number {
  const { parameters } = market.draw;
  const sent = sendAll(crowd, market, usMeanScore);
  const excess = (usImg: number) => {
    const judged = sent.map((one) => judgeSent(one, { ...parameters, usImg }));
    return mean(judged.map(({ match }) => match)) / mean(judged.map(({ atLeastOne }) => atLeastOne)) - usShare;
  };
  return secant(excess, 0.1, 1e-6);
}

function assumedBase(): Parameters {
  return fromRows(({ value }) => value ?? 0);
}

/** One stream a parameter, so that another parameter never moves the draws of the rest. */
function drawStreams(book: Book, seed: string) {
  const states = [...new Set(book.programs.map(({ state }) => state))].sort();
  const named = (name: string) => stream(seed, name);
  const byParameter = new Map<ParameterName, Uniform>(PARAMETER_NAMES.map((name) => [name, named(`draw/${name}`)]));
  const byState = states.map((state) => [state, named(`draw/state/${state}`)] as const);
  const jitter = new Map(
    ['share', 'matchedMean', 'matchedSd', 'unmatchedMean', 'unmatchedSd', 'matchedScore', 'unmatchedScore'].map(
      (name) => [name, named(`draw/target/${name}`)],
    ),
  );
  const around = (name: string, value: number, sd: number) =>
    value + sd * normalQuantile((jitter.get(name) as Uniform)());
  const noise = named('draw/usImg noise');
  return {
    parameters: () =>
      fromRows(({ value, spread }, name) => drawFrom(value ?? 0, spread, byParameter.get(name) as Uniform)),
    stateEffects: (): StateEffects =>
      Object.fromEntries(byState.map(([state, next]) => [state, STATE_SD * normalQuantile(next())])),
    usImg: () => drawFrom(0, PARAMETERS.usImg.spread, noise),
    targets: (targets: Targets): Targets => {
      const { ranks, score } = targets;
      return {
        ...targets,
        ranks: {
          share: around('share', ranks.share, 0.008),
          matched: {
            mean: around('matchedMean', ranks.matched.mean, 0.12),
            sd: Math.max(3.9, around('matchedSd', ranks.matched.sd + 0.2, 0.25)),
          },
          unmatched: {
            mean: around('unmatchedMean', ranks.unmatched.mean, 0.08),
            sd: around('unmatchedSd', ranks.unmatched.sd, 0.12),
          },
        },
        score: {
          ...score,
          matched: around('matchedScore', score.matched, 0.35),
          unmatched: around('unmatchedScore', score.unmatched, 0.35),
        },
      };
    },
  };
}

function fromRows(read: (row: ParameterRow, name: ParameterName) => number): Parameters {
  return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, read(PARAMETERS[name], name)])) as Record<
    ParameterName,
    number
  >;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
