import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// Sentences whose verbs a tagger mistakes, or hangs on each other the wrong way round, with the
// claims that a sub-editor would list.
describe('verbs and what hangs on them', () => {
  test.each([
    [
      'A merger would cut 900 jobs and close four branches, the union warned.',
      [
        'A merger would cut 900 jobs. (the union)',
        'A merger would close four branches. (the union)',
      ],
    ],
    [
      'Although the army denied the report, three diplomats confirmed that talks had resumed in Geneva.',
      ['The army denied the report. (the army)', 'Talks had resumed in Geneva. (three diplomats)'],
    ],
    [
      'Of the 85 miners, 12 were treated for burns and two remain in hospital.',
      ['Of the 85 miners, 12 were treated for burns.', 'Two remain in hospital.'],
    ],
    [
      'What the board did not know was that the files had been destroyed a month earlier.',
      ['What the board did not know was that the files had been destroyed a month earlier.'],
    ],
    [
      'Not only did the club ignore the complaints, it also dismissed the coach who made them.',
      [
        'The club did ignore the complaints.',
        'It also dismissed the coach who made them.',
        'The coach made them.',
      ],
    ],
    [
      'Ankara says the militia uses schools as depots, a charge the group denies.',
      ['The militia uses schools as depots, a charge the group denies. (Ankara)'],
    ],
    [
      'The tower, built in 1931 and repaired twice since, holds 400 tonnes of water.',
      [
        'The tower was repaired twice since.',
        'The tower holds 400 tonnes of water.',
        'The tower was built in 1931.',
      ],
    ],
    [
      'Crowds gathered in the square demanding that the president step down and that votes be counted again.',
      [
        'Crowds gathered in the square demanding that the president step down and that votes be counted again.',
      ],
    ],
    [
      'The barge sank within minutes, taking with it 300 tonnes of diesel, some of which has reached the shore.',
      [
        'The barge sank within minutes.',
        'The barge took with it 300 tonnes of diesel.',
        'Some of 300 tonnes of diesel has reached the shore.',
      ],
    ],
    [
      'Two of the divers, both of them Norwegian citizens, were freed on Tuesday.',
      ['Two of the divers, both of them Norwegian citizens, were freed on Tuesday.'],
    ],
    [
      'The climb was called off after heavy fog made flying impossible.',
      ['The climb was called off.', 'Heavy fog made flying impossible.'],
    ],
    [
      'Whether the tunnel will open before summer remains unclear, and officials refused to give a date.',
      [
        'Whether the tunnel will open before summer remains unclear.',
        'Officials refused to give a date. (officials)',
      ],
    ],
    [
      'Visiting fans threw flares, injuring two stewards, before police used tear gas to disperse them.',
      [
        'Visiting fans threw flares.',
        'Visiting fans injured two stewards.',
        'Police used tear gas to disperse them.',
      ],
    ],
    [
      'The carrier, which employs 2,100 people, filed for bankruptcy protection on Monday, blaming rising fuel costs.',
      [
        'The carrier filed for bankruptcy protection on Monday.',
        'The carrier employs 2,100 people.',
        'The carrier blamed rising fuel costs. (The carrier, which employs 2,100 people)',
      ],
    ],
    [
      'Asked about the audit, the senator called it "a work of fiction" and threatened to sue.',
      [
        'Asked about the audit, the senator called it "a work of fiction". (the senator)',
        'The senator threatened to sue. (the senator)',
      ],
    ],
    [
      "There is no evidence that the file was altered in an office, the agency's director told lawmakers.",
      ["There is no evidence that the file was altered in an office. (the agency's director)"],
    ],
    [
      'Farmers said the river had turned brown in 2015, two years before the mill admitted the leak.',
      [
        'The river had turned brown in 2015, two years before the mill admitted the leak. (Farmers)',
      ],
    ],
    [
      'He was convicted of bribery in 2018 but cleared on appeal a year later.',
      ['He was convicted of bribery in 2018.', 'He was cleared on appeal a year later.'],
    ],
    [
      'The council has yet to publish the figures it promised in June.',
      [
        'The council has yet to publish the figures it promised in June.',
        'It promised the figures in June.',
      ],
    ],
    [
      'The mayor acknowledged that errors had been made but insisted nobody had broken the law.',
      ['Errors had been made. (The mayor)', 'Nobody had broken the law. (The mayor)'],
    ],
    [
      'It took crews nine hours to put out the blaze, in which 14 people lost their lives.',
      [
        'It took crews nine hours to put out the blaze.',
        '14 people lost their lives in the blaze.',
      ],
    ],
    [
      "Germany and France, the bloc's two largest economies, opposed the plan.",
      [
        "Germany and France opposed the plan. (Germany and France, the bloc's two largest economies)",
        "Germany and France are the bloc's two largest economies.",
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('which clause is the sentence, and who reports it', () => {
  test.each([
    [
      'While the council says the bridge is safe, divers hired by the town found cracks up to 2 metres long.',
      [
        'The bridge is safe. (the council)',
        'Divers hired by the town found cracks up to 2 metres long.',
        'Divers were hired by the town.',
      ],
    ],
    [
      'Two people familiar with the plan said the bank was preparing to close 90 branches.',
      ['The bank was preparing to close 90 branches. (Two people familiar with the plan)'],
    ],
    [
      'The sailor was found dead at his home in Lund on Thursday, his agent confirmed.',
      ['The sailor was found dead at his home in Lund on Thursday. (his agent)'],
    ],
    [
      'Of those arrested, nine were charged, five were released without charge and the rest are still being questioned.',
      [
        'Of those arrested, nine were charged.',
        'Five were released without charge.',
        'The rest are still being questioned.',
      ],
    ],
    [
      'The assembly voted 214 to 101 to lift the immunity of Ms. Orlova, who has denied taking bribes.',
      [
        'The assembly voted 214 to 101 to lift the immunity of Ms. Orlova.',
        'Ms. Orlova has denied taking bribes. (Ms. Orlova)',
      ],
    ],
    [
      'A year after the flood, 3,000 families are still living in tents, aid groups say.',
      ['A year after the flood, 3,000 families are still living in tents. (aid groups)'],
    ],
    [
      'An explosion at a fireworks factory in the north killed 26 people and injured 61, state media reported.',
      [
        'An explosion at a fireworks factory in the north killed 26 people. (state media)',
        'An explosion at a fireworks factory in the north injured 61. (state media)',
      ],
    ],
    [
      'The ministry said in a statement that it regretted the deaths, that it had opened an inquiry and that the officers had been suspended.',
      [
        'It regretted the deaths. (The ministry)',
        'It had opened an inquiry. (The ministry)',
        'The officers had been suspended. (The ministry)',
      ],
    ],
    [
      'The panel said the pilot had been awake for 19 hours and that he had ignored two alarms.',
      [
        'The pilot had been awake for 19 hours. (The panel)',
        'He had ignored two alarms. (The panel)',
      ],
    ],
    [
      'The judge, who is due to retire in June, sentenced the smuggler to 14 years.',
      ['The judge sentenced the smuggler to 14 years.', 'The judge is due to retire in June.'],
    ],
    [
      'The yard delivered 38 ships in the first quarter, fewer than analysts had expected and 8.5 percent below the same period last year.',
      [
        'The yard delivered 38 ships in the first quarter, fewer than analysts had expected and 8.5 percent below the same period last year.',
      ],
    ],
    [
      'The fire destroyed the library, whose collection dated to 1604, but spared the cathedral next door.',
      [
        'The fire destroyed the library.',
        "The library's collection dated to 1604.",
        'The fire spared the cathedral next door.',
      ],
    ],
    [
      'It was not immediately clear who was behind the attack or whether anyone had been hurt.',
      ['It was not immediately clear who was behind the attack or whether anyone had been hurt.'],
    ],
    [
      'Rescuers were still searching for survivors late on Sunday, more than 30 hours after the tower came down.',
      [
        'Rescuers were still searching for survivors late on Sunday, more than 30 hours after the tower came down.',
      ],
    ],
    [
      'Crews were clearing the road on Monday, two days after the slope gave way.',
      ['Crews were clearing the road on Monday, two days after the slope gave way.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
