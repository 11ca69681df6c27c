import { type ConfidenceModel, readConfidence } from './confidence';
import { type JudgementModel, readJudgementModel } from './judgement-model';
import { type LinearModel, readLinearModel } from './linear-model';
import type { ParserModel } from './parser';
import type { TaggerModel } from './tagger';
import { readParser, readTagger } from './word-models';

/** The trained models of the splitter, each read from the file of weights that bears its name. */
export type Models = {
  /** Does a sentence end here? */
  sentences: LinearModel;
  /** What part of speech is a word? */
  tagger: TaggerModel;
  /** Which word does it hang on, and as what? */
  parser: ParserModel;
  /** How likely is what was found? */
  confidence: ConfidenceModel;
  /** Is a claim worth a reviewer's time? */
  checkWorthiness: JudgementModel;
  /** Could evidence settle it? */
  checkability: JudgementModel;
};

/** Reads every model. `bytesOf` answers with the bytes of the file called `<name>.bin`. */
export function readModels(bytesOf: (name: string) => Uint8Array): Models {
  const judgement = (name: string) => readJudgementModel(name, bytesOf(name));
  return {
    sentences: readLinearModel('sentences', bytesOf('sentences')),
    tagger: readTagger(bytesOf('tagger')),
    parser: readParser(bytesOf('parser')),
    confidence: readConfidence(bytesOf('confidence')),
    checkWorthiness: judgement('check-worthiness'),
    checkability: judgement('checkability'),
  };
}
