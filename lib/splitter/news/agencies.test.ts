import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('sentences as agencies write them', () => {
  test.each([
    [
      'The army said it was looking into the possibility that she had been hit by Palestinian gunfire, a version of events that her colleagues, who were standing beside her, rejected.',
      [
        'It was looking into the possibility that she had been hit by Palestinian gunfire, a version of events that her colleagues rejected. (The army)',
        'Her colleagues were standing beside her. (The army)',
      ],
    ],
    [
      'There was no immediate claim of responsibility, but militants linked to Islamic State have stepped up attacks in the area since January.',
      [
        'There was no immediate claim of responsibility.',
        'Militants linked to Islamic State have stepped up attacks in the area since January.',
        'Militants were linked to Islamic State.',
      ],
    ],
    [
      "Sri Lanka's president fled the country early on Wednesday, hours before he was due to resign, after tens of thousands of protesters stormed his residence.",
      [
        "Sri Lanka's president fled the country early on Wednesday, hours before he was due to resign.",
        'Tens of thousands of protesters stormed his residence.',
      ],
    ],
    [
      'A 17-year-old who had been reported missing by his parents was found unhurt in a forest 40 kilometres from his home.',
      [
        'A 17-year-old who had been reported missing by his parents was found unhurt in a forest 40 kilometres from his home.',
      ],
    ],
    [
      'Tesla shares closed 12 percent lower after the company reported its second straight drop in quarterly deliveries, which it blamed on a fire at its factory near Berlin.',
      [
        'Tesla shares closed 12 percent lower.',
        'The company reported its second straight drop in quarterly deliveries. (the company)',
        'It blamed its second straight drop in quarterly deliveries on a fire at its factory near Berlin.',
      ],
    ],
    [
      'Three of the four men accused of carrying out the attack pleaded guilty on Sunday; the fourth, brought into court in a wheelchair, sat with his eyes closed throughout.',
      [
        'Three of the four men accused of carrying out the attack pleaded guilty on Sunday.',
        'The four men were accused of carrying out the attack.',
        'The fourth sat with his eyes closed throughout.',
        'The fourth was brought into court in a wheelchair.',
      ],
    ],
    [
      'Wheat prices rose to their highest since March after Russia said any ship sailing to Ukrainian ports would be considered a potential carrier of military cargo.',
      [
        'Wheat prices rose to their highest since March.',
        'Any ship sailing to Ukrainian ports would be considered a potential carrier of military cargo. (Russia)',
      ],
    ],
    [
      'Nearly two-thirds of the women surveyed said they had been harassed at work, but fewer than one in ten had reported it.',
      [
        'Nearly two-thirds of the women surveyed said they had been harassed at work.',
        'Fewer than one in ten had reported it.',
      ],
    ],
    [
      'The minister was among 19 people on board the helicopter, which lost contact with the control tower 30 minutes after taking off from Tabriz.',
      [
        'The minister was among 19 people on board the helicopter.',
        'The helicopter lost contact with the control tower 30 minutes after taking off from Tabriz.',
      ],
    ],
    [
      "The ship's captain, a Greek national, and two members of his crew remain in custody in Port Said.",
      [
        "The ship's captain and two members of his crew remain in custody in Port Said.",
        "The ship's captain is a Greek national.",
      ],
    ],
    [
      "China's economy grew by 4.7 percent in the second quarter, official figures showed on Monday, missing expectations of 5.1 percent and raising pressure on the leadership to do more to revive demand.",
      [
        "China's economy grew by 4.7 percent in the second quarter. (official figures)",
        "China's economy missed expectations of 5.1 percent. (official figures)",
        "China's economy raised pressure on the leadership to do more to revive demand. (official figures)",
      ],
    ],
    [
      'It took firefighters 11 hours to bring the blaze, which started in the kitchen of a ground-floor restaurant, under control.',
      [
        'It took firefighters 11 hours to bring the blaze under control.',
        'The blaze started in the kitchen of a ground-floor restaurant.',
      ],
    ],
    [
      'The Supreme Court on Thursday struck down a law that required voters to show a photo ID, ruling 6-3 that it discriminated against the poor.',
      [
        'The Supreme Court on Thursday struck down a law that required voters to show a photo ID.',
        'It discriminated against the poor. (The Supreme Court on Thursday)',
      ],
    ],
    [
      'The rebels control the airport, two of the five bridges and, according to aid workers, most of the old town.',
      [
        'The rebels control the airport, two of the five bridges and most of the old town. (aid workers)',
      ],
    ],
    [
      "Had you asked me a year ago whether this was possible, I would have laughed, said Marta Ruiz, the club's coach.",
      [
        "Had you asked me a year ago whether this was possible, I would have laughed. (Marta Ruiz, the club's coach)",
        "Marta Ruiz is the club's coach.",
      ],
    ],
    [
      'Neither side has given casualty figures, but a Western official put the number of Russian dead at between 20,000 and 30,000.',
      [
        'Neither side has given casualty figures.',
        'A Western official put the number of Russian dead at between 20,000 and 30,000.',
      ],
    ],
    [
      'The strike brought trains, buses and trams to a standstill in Brussels, where only one in five metro lines was running.',
      [
        'The strike brought trains, buses and trams to a standstill in Brussels.',
        'Only one in five metro lines was running.',
      ],
    ],
    [
      'Mexico has had more than 100,000 murders in three years, a rate that experts attribute in part to the splintering of cartels.',
      [
        'Mexico has had more than 100,000 murders in three years, a rate that experts attribute in part to the splintering of cartels.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});
