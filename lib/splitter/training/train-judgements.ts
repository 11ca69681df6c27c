import { FEATURE_PLACES, FIGURE_PLACES, NAMED_PLACES } from '../feature-places';
import { featuresOf } from '../judgement-features';
import type { LinearModel } from '../model/linear-model';
import { averagePrecision, crossValidated, f1, macroF1, steadyThreshold } from './cross-validation';
import type { JudgementTexts, LabelledText } from './judgement-texts';
import { rounded } from './train-linear-model';
import { type Table, type TableExample, trainTable } from './train-table';

/** How strongly weights are held at 0: those with names, and those of words and parts of words. */
type Penalties = { named: number; lexical: number };

const WORTH: Penalties = { named: 2, lexical: 20 };
const STYLE: Penalties = { named: 50, lexical: 1250 };
const REGISTER: Penalties = { named: 30, lexical: 30 };
/**
 * How much of the other two questions goes into checkability. What people mark as worth checking
 * is nearly always a fact, and reports state more facts than speeches and blogs. The shares are the
 * largest whose cross-validated ranking of news is within one standard error of the best: they
 * cost little there, and carry over to other kinds of text.
 */
const SHARES = { worth: 0.15, register: 0.1 };

const FOLDS = { debates: 8, news: 12 };
/** The shares of yes among which a threshold has to hold up. */
const BASES = { worth: [0.2, 0.25, 0.3, 0.35, 0.4], checkability: [0.45, 0.55, 0.65, 0.75] };
const OPTIONS = { size: FEATURE_PLACES, rate: 0.1, seed: 20, nonNegative: FIGURE_PLACES };

export type TrainedJudgements = {
  checkWorthiness: LinearModel;
  checkability: LinearModel;
  /** Cross-validated figures, for a person to read. */
  account: string[];
};

/** Trains the models of the two judgements. The same texts give the same models. */
export function trainJudgements(texts: JudgementTexts): TrainedJudgements {
  const debates = texts.debates.map(exampleOf);
  const news = balanced(texts.news.map(exampleOf));
  const registers = balanced(texts.registers.map(exampleOf));

  const worth = train(debates, WORTH, 20);
  const worthOdds = crossValidated(debates, FOLDS.debates, (rest) => odds(train(rest, WORTH, 20)));
  const worthThreshold = threshold(worthOdds, debates, f1, BASES.worth);

  const others = combined([
    [centred(worth, worthThreshold.threshold), SHARES.worth],
    [train(registers, REGISTER, 20), SHARES.register],
  ]);
  const styled = (rest: TableExample[]) =>
    combined([
      [others, 1],
      [train(rest, STYLE, 60), 1],
    ]);
  const newsOdds = crossValidated(news, FOLDS.news, (rest) => odds(styled(rest)));
  const newsThreshold = threshold(newsOdds, news, macroF1, BASES.checkability);

  return {
    checkWorthiness: rounded(centred(worth, worthThreshold.threshold)),
    checkability: rounded(centred(styled(news), newsThreshold.threshold)),
    account: [
      account('check-worthiness', worthOdds, debates, worthThreshold, 'F1 of yes'),
      account('checkability', newsOdds, news, newsThreshold, 'macro-F1'),
    ],
  };
}

const exampleOf = ({ text, yes }: LabelledText): TableExample => ({
  places: Int32Array.from(featuresOf(text).places),
  yes,
});

/** Weighs the examples so that yes and no count alike. */
function balanced(examples: TableExample[]): TableExample[] {
  const yes = examples.filter((example) => example.yes).length;
  const share = (count: number) => examples.length / (2 * count);
  return examples.map((example) => ({
    ...example,
    weight: share(example.yes ? yes : examples.length - yes),
  }));
}

/** Words and pairs seen once tell nothing of other texts and are left out. */
function train(examples: readonly TableExample[], penalties: Penalties, epochs: number): Table {
  const counts = new Float64Array(FEATURE_PLACES);
  for (const { places } of examples)
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  const penaltyAt = (place: number) =>
    (place < NAMED_PLACES ? penalties.named : penalties.lexical) / Math.max(1, counts[place] ?? 0);
  const known = examples.map((example) => ({
    ...example,
    places: Int32Array.from(example.places).filter((place) => (counts[place] ?? 0) > 1),
  }));
  return trainTable(known, { ...OPTIONS, epochs, penaltyAt });
}

/** The weighted sum of tables: a sum of linear models is a linear model. */
function combined(parts: readonly (readonly [Table, number])[]): Table {
  const weights = new Float64Array(FEATURE_PLACES);
  let bias = 0;
  for (const [table, share] of parts) {
    bias += share * table.bias;
    for (const [place, weight] of table.weights.entries())
      weights[place] = (weights[place] ?? 0) + share * weight;
  }
  return { weights, bias };
}

/** The table with its bias moved, so that yes begins at odds of 0. */
const centred = ({ weights, bias }: Table, threshold: number): Table => ({
  weights,
  bias: bias - threshold,
});

const odds =
  ({ weights, bias }: Table) =>
  ({ places }: TableExample): number => {
    let sum = bias;
    for (let i = 0; i < places.length; i++) sum += weights[places[i] ?? 0] ?? 0;
    return sum;
  };

const threshold = (said: number[], examples: TableExample[], measure: typeof f1, bases: number[]) =>
  steadyThreshold(
    said,
    examples.map(({ yes }) => yes),
    measure,
    bases,
  );

function account(
  name: string,
  said: number[],
  examples: TableExample[],
  { threshold, value }: { threshold: number; value: number },
  measure: string,
): string {
  const answers = examples.map(({ yes }) => yes);
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${name}: ${examples.length} sentences, ${answers.filter(Boolean).length} yes; cross-validated average precision ${percent(averagePrecision(said, answers))}, ${measure} ${percent(value)} over several shares of yes, at odds of ${threshold.toFixed(2)}`;
}
