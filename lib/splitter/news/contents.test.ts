import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('what is said once more of what was said', () => {
  test.each([
    [
      'He was convicted in 2012 of ordering the killing of a journalist, a charge his lawyers say was politically motivated.',
      [
        'He was convicted in 2012 of ordering the killing of a journalist, a charge his lawyers say was politically motivated.',
      ],
    ],
    [
      'South Africa has been accused of mistreating its white minority, an allegation Pretoria calls baseless.',
      [
        'South Africa has been accused of mistreating its white minority, an allegation Pretoria calls baseless.',
      ],
    ],
    [
      'The army said on Friday it had shot down a helicopter, a claim the rebels dismissed as propaganda.',
      ['It had shot down a helicopter, a claim the rebels dismissed as propaganda. (The army)'],
    ],
    [
      'Why the engine failed remains unclear, but investigators have ruled out a bird strike.',
      ['Why the engine failed remains unclear.', 'Investigators have ruled out a bird strike.'],
    ],
    [
      'Researchers found those who slept less than six hours a night were 30 percent more likely to fall ill.',
      [
        'Those who slept less than six hours a night were 30 percent more likely to fall ill. (Researchers)',
      ],
    ],
    [
      'France’s National Rally led the first round with 33 percent, followed by an alliance with 28 percent.',
      [
        'France’s National Rally led the first round with 33 percent.',
        'France’s National Rally was followed by an alliance with 28 percent.',
      ],
    ],
    [
      'Parliament passed a law on Tuesday that bans Pride events.',
      ['Parliament passed a law on Tuesday.', 'A law bans Pride events.'],
    ],
    [
      'The vote was boycotted by the main opposition parties, who said it was rigged.',
      [
        'The vote was boycotted by the main opposition parties.',
        'It was rigged. (the main opposition parties)',
      ],
    ],
    [
      'Officials recorded 1,345 cases and 61 deaths, compared with 220 cases and nine deaths in 2024.',
      [
        'Officials recorded 1,345 cases and 61 deaths, compared with 220 cases and nine deaths in 2024.',
      ],
    ],
    [
      'Police declined to comment on whether the suspect had been known to them.',
      ['Police declined to comment on whether the suspect had been known to them. (Police)'],
    ],
    [
      'The letter, dated May 4 and signed by 41 senators, urges the administration to halt the sale.',
      [
        'The letter was signed by 41 senators.',
        'The letter urges the administration to halt the sale. (The letter, dated May 4 and signed by 41 senators)',
        'The letter was dated May 4.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what is said, by whom, and of what', () => {
  test.each([
    [
      'The defence ministry denied on Sunday that its jets had bombed the market, saying the strike hit a weapons depot.',
      [
        'Its jets had bombed the market. (The defence ministry)',
        'The strike hit a weapons depot. (The defence ministry)',
      ],
    ],
    [
      'The rate fell to 22.97 percent in May, the lowest in two years, after the bureau changed the way it is calculated.',
      [
        'The rate fell to 22.97 percent in May, the lowest in two years.',
        'The bureau changed the way it is calculated.',
      ],
    ],
    [
      'Investigators found traces of explosives, two officials told the newspaper, speaking on condition of anonymity.',
      [
        'Investigators found traces of explosives. (two officials)',
        'Two officials spoke on condition of anonymity.',
      ],
    ],
    [
      'The court on Thursday sentenced the former president to 27 years and three months in prison.',
      [
        'The court on Thursday sentenced the former president to 27 years and three months in prison.',
      ],
    ],
    [
      'Only one in five of those surveyed said they trusted the police.',
      ['Only one in five of those surveyed said they trusted the police.'],
    ],
    [
      'The air force said it had downed 64 of 90 drones, and that 21 others were lost from radar.',
      [
        'It had downed 64 of 90 drones. (The air force)',
        '21 others were lost from radar. (The air force)',
      ],
    ],
    [
      'Eleven people were killed and more than 50 wounded in the attack.',
      ['Eleven people were killed.', 'More than 50 were wounded in the attack.'],
    ],
    [
      'The footage shows a man in a black jacket firing at the crowd.',
      ['The footage shows a man in a black jacket firing at the crowd. (The footage)'],
    ],
    [
      'Experts say that unless emissions are halved by 2030, temperatures will rise.',
      ['Unless emissions are halved by 2030, temperatures will rise. (Experts)'],
    ],
    [
      'The ruling party won 126 of the 250 seats, three more than it needs to govern alone.',
      [
        'The ruling party won 126 of the 250 seats.',
        '126 of the 250 seats is three more than it needs to govern alone.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what stays together, and what does not', () => {
  test.each([
    [
      'Thousands of protesters, some of them carrying portraits of the dead, gathered outside parliament on Saturday.',
      [
        'Thousands of protesters, some of them carrying portraits of the dead, gathered outside parliament on Saturday.',
      ],
    ],
    [
      'Since the start of the year, 61 journalists have been killed, 22 of them in Gaza, according to Reporters Without Borders.',
      [
        'Since the start of the year, 61 journalists have been killed, 22 of them in Gaza. (Reporters Without Borders)',
      ],
    ],
    [
      'The cyclone has left 300,000 households without power and killed 11 people, six of them in Toamasina.',
      [
        'The cyclone has left 300,000 households without power.',
        'The cyclone killed 11 people, six of them in Toamasina.',
      ],
    ],
    [
      'Police recovered a pistol, two knives and about 4,000 euros in cash from the flat.',
      ['Police recovered a pistol, two knives and about 4,000 euros in cash from the flat.'],
    ],
    [
      'A person briefed on the talks said the two sides remained far apart.',
      ['The two sides remained far apart. (A person briefed on the talks)'],
    ],
    [
      'In a statement read out on television, the junta said it had suspended the constitution, closed the borders and imposed a curfew.',
      [
        'A statement was read out on television.',
        'It had suspended the constitution. (the junta)',
        'It had closed the borders. (the junta)',
        'It had imposed a curfew. (the junta)',
      ],
    ],
    [
      'Amsterdam said on Friday it would ban new hotels, unless an existing one closes.',
      ['It would ban new hotels, unless an existing one closes. (Amsterdam)'],
    ],
    [
      'One of Europe’s largest steelmakers, ThyssenKrupp, plans to cut 11,000 jobs.',
      [
        'One of Europe’s largest steelmakers plans to cut 11,000 jobs. (One of Europe’s largest steelmakers, ThyssenKrupp)',
        'One of Europe’s largest steelmakers is ThyssenKrupp.',
      ],
    ],
    [
      'The prime minister said the strike violated his country’s sovereignty and summoned the ambassador.',
      [
        'The strike violated his country’s sovereignty. (The prime minister)',
        'The prime minister summoned the ambassador.',
      ],
    ],
    [
      'The parcel bomb, addressed to the ambassador, exploded in a sorting office.',
      [
        'The parcel bomb exploded in a sorting office.',
        'The parcel bomb was addressed to the ambassador.',
      ],
    ],
    [
      'By the time help arrived, the house had burned to the ground.',
      ['By the time help arrived, the house had burned to the ground.'],
    ],
    [
      'Water levels have fallen so low that ships are carrying only a third of their cargo.',
      ['Water levels have fallen so low that ships are carrying only a third of their cargo.'],
    ],
    [
      'The rate held steady at 4.1 percent even as employers added 254,000 jobs.',
      ['The rate held steady at 4.1 percent.', 'Employers added 254,000 jobs.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('words that limit nothing', () => {
  const hedges = (text: string) => {
    const { attributions: _, claims } = splitter().split(text);
    return claims.flatMap((claim) => claim.hedges).length;
  };

  test.each([
    ['The warming makes such storms more likely.', 0],
    ['The storm is likely to grow.', 1],
    ['Kenya will receive 1.6 billion dollars over three years.', 0],
    ['She had worked there for over three years.', 1],
    ['Half the children under five are malnourished.', 0],
    ['Over 300 people have died.', 1],
  ])('%s', (sentence, expected) => {
    expect(hedges(sentence)).toBe(expected);
  });
});
