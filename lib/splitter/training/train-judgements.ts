import { FEATURE_PLACES, FIGURE_PLACES, NAMED_PLACES } from '../judgements/feature-places';
import { featuresOf } from '../judgements/judgement-features';
import type { JudgementModel } from '../model/judgement-model';
import { averagePrecision, crossValidated, f1, macroF1, steadyThreshold } from './cross-validation';
import type { JudgementTexts, LabelledText } from './judgement-texts';
import { along, type Direction, lexiconOf, trainDirection } from './train-lexicon';
import { rounded } from './train-linear-model';
import { type Table, type TableExample, trainTable } from './train-table';
import { meanVector, type WordVectors } from './word-vectors';

/**
 * How strongly weights are held at 0: those with names, those of words and parts of words, and those
 * of the dimensions of word vectors; how much what the vectors tell counts beside the rest; and how
 * often all examples are gone through.
 */
type Settings = {
  named: number;
  lexical: number;
  vectors: number;
  vectorShare: number;
  epochs: number;
};

const WORTH: Settings = {
  named: 2,
  lexical: 20,
  vectors: 0.003,
  vectorShare: 0.3,
  epochs: 20,
};
const STYLE: Settings = {
  named: 50,
  lexical: 1250,
  vectors: 0.3,
  vectorShare: 1,
  epochs: 60,
};
const REGISTER: Settings = {
  named: 30,
  lexical: 30,
  vectors: 0.01,
  vectorShare: 1,
  epochs: 20,
};
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

/** How many places the lexicon has, a power of two: more than twice its words. */
const LEXICON_PLACES = 2 ** 16;

export type TrainedJudgements = {
  checkWorthiness: JudgementModel;
  checkability: JudgementModel;
  /** Cross-validated figures, for a person to read. */
  account: string[];
};

type Example = TableExample & { mean: Float64Array };

/** What is learnt of one question; a sum of them is one too. */
type Learnt = Table & { direction: Direction };

/** Trains the models of the two judgements. The same texts and vectors give the same models. */
export function trainJudgements(texts: JudgementTexts, vectors: WordVectors): TrainedJudgements {
  const exampleOf = ({ text, yes }: LabelledText): Example => {
    const { places, words } = featuresOf(text);
    return { places: Int32Array.from(places), mean: meanVector(vectors, words), yes };
  };
  const debates = texts.debates.map(exampleOf);
  const news = balanced(texts.news.map(exampleOf));
  const registers = balanced(texts.registers.map(exampleOf));

  const worth = train(debates, WORTH);
  const worthOdds = crossValidated(debates, FOLDS.debates, (rest) => odds(train(rest, WORTH)));
  const worthThreshold = threshold(worthOdds, debates, f1, BASES.worth);

  const others = combined([
    [centred(worth, worthThreshold.threshold), SHARES.worth],
    [train(registers, REGISTER), SHARES.register],
  ]);
  const styled = (rest: Example[]) =>
    combined([
      [others, 1],
      [train(rest, STYLE), 1],
    ]);
  const newsOdds = crossValidated(news, FOLDS.news, (rest) => odds(styled(rest)));
  const newsThreshold = threshold(newsOdds, news, macroF1, BASES.checkability);

  const modelOf = (learnt: Learnt, from: number): JudgementModel => ({
    ...rounded(centred(learnt, from)),
    ...lexiconOf(vectors, learnt.direction, LEXICON_PLACES),
  });
  return {
    checkWorthiness: modelOf(worth, worthThreshold.threshold),
    checkability: modelOf(styled(news), newsThreshold.threshold),
    account: [
      account('check-worthiness', worthOdds, debates, worthThreshold, 'F1 of yes'),
      account('checkability', newsOdds, news, newsThreshold, 'macro-F1'),
    ],
  };
}

/** Weighs the examples so that yes and no count alike. */
function balanced(examples: Example[]): Example[] {
  const yes = examples.filter((example) => example.yes).length;
  const share = (count: number) => examples.length / (2 * count);
  return examples.map((example) => ({
    ...example,
    weight: share(example.yes ? yes : examples.length - yes),
  }));
}

/** Words and pairs seen once tell nothing of other texts and are left out. */
function train(examples: readonly Example[], settings: Settings): Learnt {
  const counts = new Float64Array(FEATURE_PLACES);
  for (const { places } of examples)
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  const penaltyAt = (place: number) =>
    (place < NAMED_PLACES ? settings.named : settings.lexical) / Math.max(1, counts[place] ?? 0);
  const known = examples.map((example) => ({
    ...example,
    places: Int32Array.from(example.places).filter((place) => (counts[place] ?? 0) > 1),
  }));
  const direction = trainDirection(
    examples.map(({ mean, yes, weight }) => ({ numbers: mean, yes, ...(weight && { weight }) })),
    settings.vectors,
  ).map((each) => settings.vectorShare * each);
  return { ...trainTable(known, { ...OPTIONS, epochs: settings.epochs, penaltyAt }), direction };
}

/** The weighted sum of what was learnt: a sum of linear models is a linear model. */
function combined(parts: readonly (readonly [Learnt, number])[]): Learnt {
  const weights = new Float64Array(FEATURE_PLACES);
  const direction = new Float64Array(parts[0]?.[0].direction.length ?? 0);
  let bias = 0;
  for (const [learnt, share] of parts) {
    bias += share * learnt.bias;
    for (const [place, weight] of learnt.weights.entries())
      weights[place] = (weights[place] ?? 0) + share * weight;
    for (const [d, weight] of learnt.direction.entries())
      direction[d] = (direction[d] ?? 0) + share * weight;
  }
  return { weights, bias, direction };
}

/** The same with its bias moved, so that yes begins at odds of 0. */
const centred = (learnt: Learnt, threshold: number): Learnt => ({
  ...learnt,
  bias: learnt.bias - threshold,
});

const odds =
  ({ weights, bias, direction }: Learnt) =>
  ({ places, mean }: Example): number => {
    let sum = bias + along(direction, mean);
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
