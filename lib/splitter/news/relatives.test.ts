import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// Sentences in which something is said of a noun in passing, with the claims that a sub-editor would
// list.
describe('what is said in passing', () => {
  test.each([
    [
      'The rebels withdrew on Sunday, leaving behind mines that have killed six.',
      [
        'The rebels withdrew on Sunday.',
        'The rebels left behind mines that have killed six.',
        'Mines have killed six.',
      ],
    ],
    [
      'Nearly a third of the budget, or $2.1 billion, went to roads.',
      ['Nearly a third of the budget, or $2.1 billion, went to roads.'],
    ],
    [
      'Those who worked nights were paid double, the union said.',
      ['Those who worked nights were paid double. (the union)'],
    ],
    [
      'The court heard 40 witnesses, most of whom had worked at the plant.',
      ['The court heard 40 witnesses.', 'Most of 40 witnesses had worked at the plant.'],
    ],
    [
      'Rainfall in the valley was 40 percent below average last winter, the driest since records began in 1931.',
      [
        'Rainfall in the valley was 40 percent below average last winter, the driest since records began in 1931.',
      ],
    ],
    [
      'Doctors Without Borders said its clinic had treated 230 people with symptoms of cholera since last Thursday, 40 of them children under five.',
      [
        'Its clinic had treated 230 people with symptoms of cholera since last Thursday, 40 of them children under five. (Doctors Without Borders)',
      ],
    ],
    [
      'Although the firm recalled 12,000 of the heaters in March, it has not said what caused the fires, which killed two people in Leeds.',
      [
        'The firm recalled 12,000 of the heaters in March.',
        'It has not said what caused the fires. (it)',
        'The fires killed two people in Leeds.',
      ],
    ],
    [
      'Her resignation comes a day after a newspaper published messages in which she called the inquiry "a circus".',
      [
        'Her resignation comes a day after a newspaper published messages in which she called the inquiry "a circus".',
        'She called in messages the inquiry "a circus". (she)',
      ],
    ],
    [
      'The union attacked the merger, which the bank detailed in a letter to its staff.',
      [
        'The union attacked the merger.',
        'The bank detailed the merger in a letter to its staff. (the bank)',
      ],
    ],
    [
      'Of the 14 referees who will lead the matches, five were trained in Varn.',
      ['The 14 referees will lead the matches.', 'Five were trained in Varn.'],
    ],
    [
      'The coast guard picked up two sailors adrift near Lund who were in need of water.',
      [
        'The coast guard picked up two sailors adrift near Lund who were in need of water.',
        'Two sailors were in need of water.',
      ],
    ],
    [
      'Voters in the north turned to a farmer who lacks a party.',
      ['Voters in the north turned to a farmer.', 'A farmer lacks a party.'],
    ],
    [
      'The bridge will be closed, Council leader Mira Holt, D-Lund, said Monday.',
      ['The bridge will be closed. (Council leader Mira Holt, D-Lund)'],
    ],
    [
      'Varn, as two of the engineers pointed out, rarely sees floods in spring.',
      ['Varn rarely sees floods in spring. (two of the engineers)'],
    ],
    ['The fee is a hidden tax, as a Treasury note put it.', ['The fee is a hidden tax.']],
    [
      'Rents rose in all districts, including where flats are owned by the town.',
      ['Rents rose in all districts, including where flats are owned by the town.'],
    ],
    [
      "The airline pays a penalty of $900 for every suitcase that's lost.",
      ["The airline pays a penalty of $900 for every suitcase that's lost."],
    ],
    [
      'Unemployment among people under 25 rose to 18.2 percent in March, the highest figure since 2014, according to the statistics office.',
      [
        'Unemployment among people under 25 rose to 18.2 percent in March, the highest figure since 2014. (the statistics office)',
      ],
    ],
    [
      'Critics accuse the mayor of having awarded contracts worth 12 million crowns to a firm owned by her cousin, which she denies.',
      [
        'Critics accuse the mayor of having awarded contracts worth 12 million crowns to a firm owned by her cousin, which she denies. (Critics)',
        'A firm is owned by her cousin.',
      ],
    ],
    [
      'The museum said on Monday that it would return the statue, which was looted in 1897, to Benin next year.',
      [
        'It would return the statue to Benin next year. (The museum)',
        'The statue was looted in 1897. (The museum)',
      ],
    ],
    [
      'Prosecutors have asked for a sentence of nine years for the former banker, who is accused of laundering money for two cartels.',
      [
        'Prosecutors have asked for a sentence of nine years for the former banker. (Prosecutors)',
        'The former banker is accused of laundering money for two cartels. (the former banker)',
      ],
    ],
    [
      'A 17-year-old boy who was swimming with friends drowned in the lake on Saturday, police said.',
      ['A 17-year-old boy who was swimming with friends drowned in the lake on Saturday. (police)'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
