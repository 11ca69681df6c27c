import { passSpeakers, spreadEvidentials } from './carry-over';
import { contextsOf } from './claim-context';
import { draftOf } from './draft-sentence';
import { finishClaim } from './finish-claim';
import type { LanguagePack } from './language-pack';
import { looksEnglish } from './looks-english';
import { passMarkedSpeakers } from './marked-speakers';
import type { Models } from './model/models';
import { quotationsIn, zonesIn } from './quotations';
import { withReferences } from './resolution/with-references';
import { withMemory } from './sentence-memory';
import { sentencesOf } from './sentences';
import { statusCuesIn } from './suggestion';
import { findValues } from './values/find-values';

/** English, on its trained models. `remembers` is how many sentences it need not read again. */
export function englishPack(models: Models, remembers?: number): LanguagePack {
  const read = withMemory(
    (text, sentence, zones) => draftOf(text, sentence, zones, models),
    remembers,
  );
  return {
    language: 'en',
    recognises: looksEnglish,
    sentences: (text, blocks) => sentencesOf(text, blocks, models.sentences),
    read(text, block, sentences) {
      const zones = quotationsIn(text, block);
      const drafts = sentences.map((sentence) => read(text, sentence, zonesIn(zones, sentence)));
      passSpeakers(drafts);
      spreadEvidentials(text, drafts);
      return drafts;
    },
    refer(text, drafts, publishedOn) {
      passMarkedSpeakers(text, drafts);
      const analyses = drafts.flatMap(({ analysis }) => analysis ?? []);
      const values = findValues(analyses, publishedOn);
      return { values, drafts: withReferences(text, drafts, values, publishedOn) };
    },
    judge(text, draft) {
      const { start, end } = draft.sentence;
      const reading = {
        contexts: contextsOf(text.slice(start, end)),
        cues: statusCuesIn(text, draft.sentence),
      };
      return (claim, attribution) => finishClaim(text, draft, claim, attribution, reading, models);
    },
  };
}
