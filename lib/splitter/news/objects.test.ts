import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('words that a tagger has seldom met', () => {
  test.each([
    [
      'Flash floods killed nine people in the northern province on Sunday, officials said, as rescuers searched for survivors.',
      [
        'Flash floods killed nine people in the northern province on Sunday. (officials)',
        'Rescuers searched for survivors. (officials)',
      ],
    ],
    [
      'The treaty expires in February unless both sides agree to renew it.',
      ['The treaty expires in February unless both sides agree to renew it.'],
    ],
    [
      'The law gives councils the power to fine shops that break it.',
      ['The law gives councils the power to fine shops that break it.'],
    ],
    [
      'The World Health Organization says measles cases in Europe doubled last year to more than 127,000.',
      [
        'Measles cases in Europe doubled last year to more than 127,000. (The World Health Organization)',
      ],
    ],
    [
      'Experts not involved in the study cautioned that its sample of 46 patients was too small.',
      ['Its sample of 46 patients was too small. (Experts not involved in the study)'],
    ],
    [
      'The number of people sleeping rough has tripled since 2010, figures published on Thursday show.',
      [
        'The number of people sleeping rough has tripled since 2010. (figures published on Thursday)',
      ],
    ],
    [
      'The minister denied that he had met the lobbyist, but photographs seen by the paper show the two men in May.',
      [
        'He had met the lobbyist. (The minister)',
        'Photographs seen by the paper show the two men in May. (photographs seen by the paper)',
        'Photographs were seen by the paper.',
      ],
    ],
    [
      'About 300 firefighters backed by 14 aircraft were battling the blaze.',
      [
        'About 300 firefighters backed by 14 aircraft were battling the blaze.',
        'About 300 firefighters were backed by 14 aircraft.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('clauses whose object stands in front of them', () => {
  test.each([
    [
      'The auditor found that the ministry had spent 40 million euros on vaccines it never received.',
      [
        'The ministry had spent 40 million euros on vaccines it never received. (The auditor)',
        'It never received vaccines. (The auditor)',
      ],
    ],
    [
      'The man was convicted on charges that rights groups call fabricated.',
      [
        'The man was convicted on charges that rights groups call fabricated.',
        'Rights groups call fabricated charges.',
      ],
    ],
    [
      'The court ordered the paper to pay damages to the singer, whom it had falsely accused of tax evasion.',
      [
        'The court ordered the paper to pay damages to the singer. (The court)',
        'It had falsely accused the singer of tax evasion.',
      ],
    ],
    ['What caused the crash was not clear.', ['What caused the crash was not clear.']],
    [
      'The camp housed 80,000 people, most of them women who had fled the fighting.',
      ['The camp housed 80,000 people, most of them women who had fled the fighting.'],
    ],
    [
      'Ukraine said 120 drones had been launched overnight, of which 97 were shot down.',
      ['120 drones had been launched overnight. (Ukraine)', '97 of them were shot down. (Ukraine)'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what somebody adds to what they have said', () => {
  test.each([
    [
      '“We will not talk,” the minister told reporters, adding that the operation would continue.',
      ['We will not talk. (the minister)', 'The operation would continue. (the minister)'],
    ],
    [
      'Her lawyer said she would appeal, calling the sentence a travesty.',
      ['She would appeal. (Her lawyer)', 'Her lawyer called the sentence a travesty. (Her lawyer)'],
    ],
    [
      'The drug cut the risk by 38%, the company said, though one in ten patients stopped taking it.',
      [
        'The drug cut the risk by 38%. (the company)',
        'One in ten patients stopped taking it. (the company)',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('sentences of two halves, and what is said of whom', () => {
  test.each([
    [
      'The government says fewer than 100 people died; human rights lawyers say the true toll is closer to 400.',
      [
        'Fewer than 100 people died. (The government)',
        'The true toll is closer to 400. (human rights lawyers)',
      ],
    ],
    [
      'The group said 11 of its fighters had died; a monitor based in Britain put the figure at 23.',
      [
        '11 of its fighters had died. (The group)',
        'A monitor based in Britain put the figure at 23.',
      ],
    ],
    [
      'The army said it had shot down 34 drones; Moscow did not comment.',
      ['It had shot down 34 drones. (The army)', 'Moscow did not comment.'],
    ],
    [
      'Three died in Lund; two in Oslo; and nine in Malmö.',
      ['Three died in Lund; two in Oslo; and nine in Malmö.'],
    ],
    [
      'Inflation eased to 3.1 percent in October, the statistics office said on Wednesday, helped by cheaper fuel.',
      [
        'Inflation eased to 3.1 percent in October. (the statistics office)',
        'Inflation was helped by cheaper fuel. (the statistics office)',
      ],
    ],
    [
      'A judge threw out the lawsuit, ruling that the families had waited too long to sue.',
      ['A judge threw out the lawsuit.', 'The families had waited too long to sue. (A judge)'],
    ],
    [
      'In Rafah, medics said an air strike on a tent camp killed seven people.',
      ['An air strike on a tent camp killed seven people. (medics)'],
    ],
    [
      'The suspect, identified only as Daniel K., was arrested in Graz and has confessed, prosecutors said.',
      [
        'The suspect was arrested in Graz. (prosecutors)',
        'The suspect was identified only as Daniel K. (prosecutors)',
        'The suspect has confessed. (prosecutors)',
      ],
    ],
    [
      'Ahmed al-Sayed denied the prisoners had been mistreated but confirmed that three of them had been moved.',
      [
        'The prisoners had been mistreated. (Ahmed al-Sayed)',
        'Three of them [prisoners] had been moved. (Ahmed al-Sayed)',
      ],
    ],
    [
      'The two leaders are due to meet in Geneva next week, their first encounter since the war began.',
      [
        'The two leaders are due to meet in Geneva next week, their first encounter since the war began.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
