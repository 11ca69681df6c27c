import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trees } from '../training/tree-arbitraries';
import type { Word } from './analysis';
import { hang, isTree } from './hang';
import { repairTrees } from './repair/repair';
import { takeSteps } from './take-steps';
import { wordsOf } from './tree-fixture';

const dams = () => wordsOf('Dams/NNS/2/nsubj broke/VBD/0/root there/RB/2/advmod');

test('steps are taken in all trees before the next', () => {
  const taken: string[] = [];
  const step = (name: string) => (words: Word[]) => {
    taken.push(`${name} ${words.length}`);
  };
  takeSteps([dams(), dams().slice(0, 2)], [step('first'), step('second')]);
  expect(taken).toEqual(['first 3', 'first 2', 'second 3', 'second 2']);
});

test('a tree that a step spoils is as it was, and no further one is taken there', () => {
  const [spoiled, sound] = [dams(), dams()];
  takeSteps(
    [spoiled, sound],
    [
      (words) => void hang(words, 2, 0, 'nmod'),
      (words) => {
        if (words === spoiled) Object.assign(words[1] ?? {}, { head: 0 });
      },
      (words) => void Object.assign(words[0] ?? {}, { label: 'obj' }),
    ],
  );
  expect(spoiled).toEqual(dams());
  expect(sound.map(({ head, label }) => `${label} ${head}`)).toEqual([
    'obj 1',
    'root -1',
    'nmod 0',
  ]);
});

const TOKENS =
  `The/DET/DT council/NOUN/NN officials/NOUN/NNS Haddad/PROPN/NNP who/PRON/WP which/PRON/WDT that/SCONJ/IN
  that/PRON/WDT had/AUX/VBD had/VERB/VBD were/AUX/VBD has/AUX/VBZ is/AUX/VBZ would/AUX/MD to/PART/TO said/VERB/VBD
  says/VERB/VBZ denied/VERB/VBD killed/VERB/VBN fled/VERB/VBD leaving/VERB/VBG close/VERB/VB what/PRON/WP how/ADV/WRB
  many/ADJ/JJ much/ADJ/JJ of/ADP/IN with/SCONJ/IN while/SCONJ/IN after/ADP/IN since/SCONJ/IN and/CCONJ/CC
  but/CCONJ/CC ,/PUNCT/, ;/PUNCT/: not/PART/RB them/PRON/PRP it/PRON/PRP whose/PRON/WP$ 's/PART/POS 12/NUM/CD
  year/NOUN/NN days/NOUN/NNS first/ADJ/JJ away/ADV/RB open/ADJ/JJ more/ADJ/JJR than/ADP/IN a/DET/DT both/DET/DT
  none/PRON/NN claim/NOUN/NN by/ADP/IN Sunday/PROPN/NNP including/VERB/VBG due/ADJ/JJ yet/ADV/RB ./PUNCT/.`
    .trim()
    .split(/\s+/);
const LABELS =
  `nsubj nsubj:pass obj obl nmod acl acl:relcl advcl ccomp xcomp conj cc mark case cop aux aux:pass appos
  parataxis amod advmod det nummod compound flat punct csubj obl:agent obl:unmarked`
    .trim()
    .split(/\s+/);

test('whatever the words and however they hang, mending comes to an end and leaves a tree', () => {
  const tree = trees(14).chain((heads) =>
    fc.tuple(
      fc.constant(heads),
      fc.array(fc.constantFrom(...TOKENS), { minLength: heads.length, maxLength: heads.length }),
      fc.array(fc.constantFrom(...LABELS), { minLength: heads.length, maxLength: heads.length }),
    ),
  );
  fc.assert(
    fc.property(tree, ([heads, tokens, labels]) => {
      const words = tokens.map((token, k): Word => {
        const [text = '', pos = '', tag = ''] = token.split('/');
        const root = heads[k] === heads.length;
        return {
          start: k,
          end: k + 1,
          text,
          lower: text.toLowerCase(),
          pos,
          tag,
          head: root ? -1 : (heads[k] as number),
          label: root ? 'root' : (labels[k] as string),
          confidence: 1,
        };
      });
      repairTrees([words]);
      expect(isTree(words)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
