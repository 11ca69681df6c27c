import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('sentences as newspapers write them', () => {
  test.each([
    [
      "Apple's revenue fell 4 percent to $90.8 billion in the three months to March as sales of the iPhone, which account for half of the total, dropped by a tenth.",
      [
        "Apple's revenue fell 4 percent to $90.8 billion in the three months to March as sales of the iPhone dropped by a tenth.",
        'Sales of the iPhone account for half of the total.',
      ],
    ],
    [
      'Storm Babet has killed seven people in Britain since Thursday and left 1,250 homes flooded, while 13,000 others were still without electricity on Sunday night.',
      [
        'Storm Babet has killed seven people in Britain since Thursday.',
        'Storm Babet left 1,250 homes flooded.',
        '13,000 others were still without electricity on Sunday night.',
      ],
    ],
    [
      'The Office for National Statistics revised up its estimate of growth in 2021 to 8.7 percent from 7.6 percent, meaning that the economy was larger than before the pandemic by the end of that year.',
      [
        'The Office for National Statistics revised up its estimate of growth in 2021 to 8.7 percent from 7.6 percent, meaning that the economy was larger than before the pandemic by the end of that year.',
      ],
    ],
    [
      'Ministers had been warned as early as 2018 that the concrete used in the roofs of hundreds of schools could collapse without notice, documents seen by the Guardian reveal.',
      [
        'Ministers had been warned as early as 2018 that the concrete used in the roofs of hundreds of schools could collapse without notice. (documents seen by the Guardian)',
        'The concrete was used in the roofs. (documents seen by the Guardian)',
      ],
    ],
    [
      'The trust that runs the hospital admitted that 45 babies might have survived had they received better care.',
      [
        'The trust runs the hospital.',
        '45 babies might have survived had they received better care. (The trust that runs the hospital)',
      ],
    ],
    [
      "Scotland's first minister ended his party's power-sharing deal with the Greens on Thursday, prompting them to say they would vote to remove him.",
      [
        "Scotland's first minister ended his party's power-sharing deal with the Greens on Thursday.",
        "Scotland's first minister prompted them.",
        'They would vote to remove him. (them)',
      ],
    ],
    [
      'Water companies discharged raw sewage into rivers and seas in England for 3.6 million hours last year, more than double the figure for 2022, according to the Environment Agency.',
      [
        'Water companies discharged raw sewage into rivers and seas in England for 3.6 million hours last year, more than double the figure for 2022. (the Environment Agency)',
      ],
    ],
    [
      "Nurses in Wales have accepted a pay offer of 5 percent backdated to April, ending a dispute in which they went on strike for the first time in their union's history.",
      [
        'Nurses in Wales have accepted a pay offer of 5 percent. (Nurses in Wales)',
        'A pay offer of 5 percent was backdated to April.',
        "Nurses in Wales ended a dispute in which they went on strike for the first time in their union's history.",
      ],
    ],
    [
      "Europe's largest economy shrank by 0.3 percent last year, weighed down by high energy costs, weak demand from China and interest rates that have made borrowing dearer.",
      [
        "Europe's largest economy shrank by 0.3 percent last year.",
        "Europe's largest economy was weighed down by high energy costs, weak demand from China and interest rates that have made borrowing dearer.",
        'Rates have made borrowing dearer.',
      ],
    ],
    [
      'The footage, verified by the BBC, shows men in uniform beating a prisoner whose hands are tied behind his back.',
      [
        'The footage shows men in uniform beating a prisoner whose hands are tied behind his back. (The footage, verified by the BBC)',
        'The footage was verified by the BBC.',
      ],
    ],
    [
      'The number of people crossing the Channel in small boats has passed 100,000 since records began in 2018, with 45,755 arriving in 2022 alone.',
      [
        'The number of people crossing the Channel in small boats has passed 100,000 since records began in 2018, with 45,755 arriving in 2022 alone.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});
