import { passMarkedSpeakers } from '../attributions/marked-speakers';
import { passSpeakers, spreadEvidentials } from '../carry-over';
import { draftsOf } from '../draft-sentences';
import { finishClaim } from '../finish-claim';
import { contextsOf } from '../judgements/claim-context';
import { statusCuesIn } from '../judgements/suggestion';
import type { Models } from '../model/models';
import { quotationsIn, zonesIn } from '../quotations';
import { withReferences } from '../resolution/with-references';
import { withMemory } from '../sentences/sentence-memory';
import { sentencesOf } from '../sentences/sentences';
import { findValues } from '../values/find-values';
import type { SentenceInText } from '../words/analysis';
import type { BlockToRead, LanguagePack } from './language-pack';
import { looksEnglish } from './looks-english';

/** English, on its trained models. `remembers` is how many sentences it need not read again. */
export function englishPack(models: Models, remembers?: number): LanguagePack {
  const drafted = withMemory((sentences) => draftsOf(sentences, models), remembers);
  return {
    language: 'en',
    recognises: looksEnglish,
    sentences: (text, blocks) => sentencesOf(text, blocks, models.sentences),
    read(text, blocks) {
      const drafts = drafted(blocks.flatMap((block) => standingIn(text, block)));
      let from = 0;
      for (const { sentences } of blocks) {
        const own = drafts.slice(from, from + sentences.length);
        passSpeakers(own);
        spreadEvidentials(text, own);
        from += sentences.length;
      }
      return drafts;
    },
    refer(text, drafts, publishedOn) {
      passMarkedSpeakers(text, drafts);
      const analyses = drafts.flatMap(({ analysis }) => analysis ?? []);
      const values = findValues(analyses, publishedOn);
      return withReferences(text, drafts, values, publishedOn);
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

/** The sentences of a block among its quotations. */
function standingIn(text: string, { block, sentences }: BlockToRead): SentenceInText[] {
  const zones = quotationsIn(text, block);
  return sentences.map((sentence) => ({ text, sentence, zones: zonesIn(zones, sentence) }));
}
