import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from './list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// Sentences in which something is said of a noun in passing, with the claims that a sub-editor would
// list.
describe('what is said in passing', () => {
  test.each([
    [
      'The rebels withdrew on Sunday, leaving behind mines that have killed six.',
      [
        'The rebels withdrew on Sunday.',
        'The rebels were leaving behind mines that have killed six.',
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
      'The agency said it would cut funds to the strategy, which the bank detailed in filings to the regulator.',
      [
        'It would cut funds to the strategy. (The agency)',
        'The bank detailed the strategy in filings to the regulator. (The agency)',
      ],
    ],
    [
      'Of the 10 judges who will hear the case, six were appointed by presidents of the other party.',
      ['The 10 judges will hear the case.', 'Six were appointed by presidents of the other party.'],
    ],
    [
      'She began to save the lives of migrants now at sea who are in need of an immediate rescue effort.',
      [
        'She began to save the lives of migrants now at sea who are in need of an immediate rescue effort.',
        'Migrants now at sea are in need of an immediate rescue effort.',
      ],
    ],
    [
      'He spoke for two hours in contrast to the New York businessman who lacks experience in government.',
      [
        'He spoke for two hours in contrast to the New York businessman who lacks experience in government.',
        'The New York businessman lacks experience in government.',
      ],
    ],
    [
      'The hospital treated a tech worker at the State Department who told his staff never to speak of the letters.',
      [
        'The hospital treated a tech worker at the State Department.',
        'A tech worker at the State Department told his staff never to speak of the letters.',
      ],
    ],
    [
      "The trip came after lobbying by Joe Hill, who was the bill's floor manager.",
      ['The trip came after lobbying by Joe Hill.', "Joe Hill was the bill's floor manager."],
    ],
    [
      'The veto will be overridden, Senate leader Mitch Hall, R-Ky., said Tuesday.',
      ['The veto will be overridden. (Senate leader Mitch Hall, R-Ky.)'],
    ],
    [
      'Hawaii, as one of the advisers pointed out, normally does not get two hurricanes in a row.',
      [
        'Hawaii, as one of the advisers pointed out, normally does not get two hurricanes in a row.',
      ],
    ],
    [
      'The programme is a lawful source of income, as a Treasury memo put it.',
      ['The programme is a lawful source of income.'],
    ],
    [
      'Race determines too much in America, including how people are treated in regard to schools.',
      [
        'Race determines too much in America, including how people are treated in regard to schools.',
      ],
    ],
    [
      "They are also facing a fine of $38,000 for every flight that's late.",
      ["They are also facing a fine of $38,000 for every flight that's late."],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
