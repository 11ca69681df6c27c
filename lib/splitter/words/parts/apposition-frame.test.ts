import { describe, expect, test } from 'vitest';
import { read, wordsOf } from '../tree-fixture';
import { appositionFrames } from './apposition-frame';

/** What a subject is said to be between commas, read out; null where nothing is. */
function framed(notation: string): string | null {
  const words = wordsOf(notation);
  const [frame] = appositionFrames(words);
  return frame ? read({ words }, [...words.keys()].slice(frame.from, frame.to)) : null;
}

describe('what a subject is said to be between commas', () => {
  test.each([
    ['Holt/NNP ,/, a/DT pilot/NN ,/, left/VBD', ', a pilot ,'],
    ['Holt/NNP ,/, her/PRP$ old/JJ pilot/NN ,/, never/RB left/VBD', ', her old pilot ,'],
    ['The/DT pilot/NN ,/, Ada/NNP Holt/NNP ,/, would/MD leave/VB', ', Ada Holt ,'],
  ])('%s', (notation, expected) => {
    expect(framed(notation)).toBe(expected);
  });

  test.each([
    ['the sentence has a verb already', 'Holt/NNP left/VBD Varn/NNP ,/, a/DT port/NN ,/, is/VBZ'],
    ['a list goes on', 'Ada/NNP ,/, two/CD pilots/NNS ,/, and/CC Holt/NNP left/VBD'],
    ['it is joined by "and"', 'Ada/NNP ,/, a/DT pilot/NN and/CC Holt/NNP ,/, left/VBD'],
    ['it has a verb itself', 'Holt/NNP ,/, a/DT pilot/NN hurt/VBN ,/, left/VBD'],
    ['it says where', 'The/DT mayor/NN of/IN Lund/NNP ,/, Scania/NNP County/NNP ,/, left/VBD'],
    ['it says when', 'On/IN Monday/NNP ,/, the/DT pilot/NN ,/, left/VBD'],
    ['nothing closes it', 'Holt/NNP ,/, a/DT pilot/NN left/VBD'],
    ['it is one word', 'Vale/NNP ,/, 43/CD ,/, left/VBD'],
    ['no verb follows', 'Holt/NNP ,/, a/DT pilot/NN ,/, here/RB'],
  ])('none where %s', (_why, notation) => {
    expect(framed(notation)).toBeNull();
  });
});
