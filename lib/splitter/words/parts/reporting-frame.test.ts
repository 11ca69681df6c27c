import { describe, expect, test } from 'vitest';
import { read, wordsOf } from '../tree-fixture';
import { reportingFrame } from './reporting-frame';

/** The words that report, read out; null where none do. */
function framed(notation: string): string | null {
  const words = wordsOf(notation);
  const frame = reportingFrame(words);
  return frame && read({ words }, [...words.keys()].slice(frame.from, frame.to));
}

const DAM = 'The/DT dam/NN broke/VBD';

describe('"according to"', () => {
  test('frames a sentence from its beginning to the comma', () => {
    expect(framed(`According/VBG to/IN the/DT police/NNS ,/, ${DAM} ./.`)).toBe(
      'According to the police',
    );
  });

  test('frames a sentence from where it stands to the end', () => {
    expect(framed(`${DAM} ,/, according/VBG to/IN the/DT police/NNS ./.`)).toBe(
      'according to the police .',
    );
  });

  test.each([
    [
      'what it leads up to has a verb with tense',
      `According/VBG to/IN what/WP Holt/NNP saw/VBD ,/, ${DAM}`,
    ],
    ['"to" does not follow in the beginning', `According/VBG as/IN Holt/NNP ,/, ${DAM}`],
    ['"to" does not follow in the end', `${DAM} ,/, according/VBG as/IN Holt/NNP`],
    ['no comma closes it', 'According/VBG to/IN plan/NN the/DT dam/NN broke/VBD'],
    [
      'a verb with tense follows in the end',
      `${DAM} ,/, according/VBG to/IN Holt/NNP ,/, as/IN it/PRP fell/VBD`,
    ],
    ['hardly anything stands before it', 'All/DT went/VBD according/VBG to/IN plan/NN'],
    ['it goes on and on', `${DAM} ,/, according/VBG to/IN ${'old/JJ '.repeat(15)} men/NNS`],
  ])('is no frame where %s', (_why, notation) => {
    expect(framed(notation)).toBeNull();
  });
});

describe('a verb of saying', () => {
  test.each([
    [
      'behind what is said, with its subject and time',
      `${DAM} ,/, Mira/NNP Holt/NNP said/VBD on/IN Monday/NNP ./.`,
      'Mira Holt said on Monday .',
    ],
    [
      'before its subject, behind a quotation',
      `“/\`\` ${DAM} ,/, ”/'' said/VBD Mira/NNP Holt/NNP ./.`,
      'said Mira Holt .',
    ],
    [
      'in the middle, up to the comma',
      `${DAM} ,/, she/PRP added/VBD ,/, and/CC the/DT town/NN flooded/VBD ./.`,
      'she added',
    ],
    [
      'up to the next quotation',
      `“/\`\` ${DAM} ,/, ”/'' said/VBD Holt/NNP “/\`\` and/CC fell/VBD ”/''`,
      'said Holt',
    ],
    [
      'up to a quotation without a verb',
      `“/\`\` ${DAM} ,/, ”/'' said/VBD Holt/NNP “/\`\` again/RB ”/''`,
      'said Holt',
    ],
    [
      'behind a question',
      `Has/VBZ it/PRP broken/VBN ?/. she/PRP asks/VBZ the/DT men/NNS ,/, Holt/NNP says/VBZ`,
      'Holt says',
    ],
    [
      'with who it is behind a comma',
      `${DAM} ,/, said/VBD Holt/NNP ,/, who/WP leads/VBZ Varn/NNP ./.`,
      'said Holt , who leads Varn .',
    ],
    [
      'with what the source is',
      `${DAM} ,/, said/VBD Holt/NNP ,/, a/DT pilot/NN ./.`,
      'said Holt , a pilot .',
    ],
    [
      'with what the source is and does',
      `${DAM} ,/, said/VBD Holt/NNP ,/, a/DT pilot/NN who/WP leads/VBZ it/PRP ./.`,
      'said Holt , a pilot who leads it .',
    ],
    [
      'without a clause of another subject',
      `${DAM} ,/, said/VBD Holt/NNP ,/, a/DT pilot/NN knew/VBD who/WP leads/VBZ it/PRP ./.`,
      'said Holt',
    ],
    [
      'with another verb of saying',
      `${DAM} ,/, said/VBD Holt/NNP ,/, adding/VBG that/IN it/PRP rained/VBD`,
      'said Holt , adding that it rained',
    ],
    [
      'with whom they blame',
      `${DAM} ,/, she/PRP said/VBD ,/, blaming/VBG the/DT rain/NN`,
      'she said , blaming the rain',
    ],
    [
      'without what was done meanwhile',
      `${DAM} ,/, she/PRP said/VBD ,/, flooding/VBG the/DT town/NN`,
      'she said',
    ],
  ])('frames what it reports: %s', (_how, notation, frame) => {
    expect(framed(notation)).toBe(frame);
  });

  test.each([
    [
      'it goes on with "that"',
      `${DAM} ,/, and/CC she/PRP said/VBD that/IN rain/NN caused/VBD it/PRP`,
    ],
    [
      'what it reports stands behind it',
      `${DAM} ,/, Holt/NNP said/VBD the/DT rain/NN caused/VBD it/PRP`,
    ],
    ['it has no tense', `${DAM} ,/, Holt/NNP said/VBN on/IN Monday/NNP`],
    ['it is no verb of saying', `${DAM} ,/, Holt/NNP slept/VBD on/IN Monday/NNP`],
    ['no mark parts it from what stands before', `${DAM} because/IN Holt/NNP said/VBD so/RB`],
    ['nobody follows who says it', `${DAM} ,/, said/VBD to/IN be/VB old/JJ`],
    ['"who" is its subject', `${DAM} on/IN Holt/NNP ,/, who/WP said/VBD so/RB`],
    ['its subject is led up to by a preposition', `${DAM} ,/, in/IN Varn/NNP said/VBD so/RB`],
    ['only a time stands before it', 'On/IN Monday/NNP ,/, the/DT mayor/NN said/VBD so/RB'],
    [
      'only a name stands before it',
      'Mira/NNP Holt/NNP herself/PRP ,/, the/DT mayor/NN said/VBD so/RB',
    ],
    ['it goes on and on', `${DAM} ,/, Holt/NNP said/VBD ${'very/RB '.repeat(16)}`],
    [
      'another verb has reported already, and this is what its subject does',
      'Holt/NNP said/VBD rain/NN ,/, which/WDT fell/VBD ,/, explained/VBD the/DT flood/NN',
    ],
    ['it begins the sentence', 'Said/VBD Holt/NNP ,/, so/RB'],
  ])('frames nothing where %s', (_why, notation) => {
    expect(framed(notation)).toBeNull();
  });

  test('there may be none', () => {
    expect(framed(`${DAM} ./.`)).toBeNull();
    expect(reportingFrame([])).toBeNull();
  });
});
