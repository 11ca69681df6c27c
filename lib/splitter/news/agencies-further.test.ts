import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('further sentences as agencies write them', () => {
  test.each([
    [
      "At least 21 people died when a bus carrying workers home from a tea plantation skidded off a mountain road and plunged into a river in Sri Lanka's central highlands, police said.",
      [
        'At least 21 people died. (police)',
        'A bus carrying workers home from a tea plantation skidded off a mountain road. (police)',
        "A bus carrying workers home from a tea plantation plunged into a river in Sri Lanka's central highlands. (police)",
      ],
    ],
    [
      'Ethiopian Airlines Flight 302 crashed six minutes after take-off from Addis Ababa on 10 March 2019, killing all 157 people on board.',
      [
        'Ethiopian Airlines Flight 302 crashed six minutes after take-off from Addis Ababa on 10 March 2019.',
        'Ethiopian Airlines Flight 302 killed all 157 people on board.',
      ],
    ],
    [
      "Myanmar's military, which seized power in a coup in February 2021, has extended a state of emergency by six months, state television reported, delaying elections the junta had promised to hold by August.",
      [
        "Myanmar's military has extended a state of emergency by six months. (state television)",
        "Myanmar's military seized power in a coup in February 2021. (state television)",
        "Myanmar's military delayed elections the junta had promised to hold by August. (state television)",
        'The junta had promised to hold elections by August. (state television)',
      ],
    ],
    [
      'The former finance minister, 61, who was arrested at his home in Maputo last December, told the court he had never met the bankers named in the indictment.',
      [
        'The former finance minister was arrested at his home in Maputo last December.',
        'He had never met the bankers named in the indictment. (The former finance minister, 61, who was arrested at his home in Maputo last December)',
        'The bankers were named in the indictment. (The former finance minister, 61, who was arrested at his home in Maputo last December)',
      ],
    ],
    [
      'The Kremlin dismissed as "absolute nonsense" a report that Russian soldiers had been paid to kill American troops.',
      [
        'The Kremlin dismissed as "absolute nonsense" a report that Russian soldiers had been paid to kill American troops. (The Kremlin)',
      ],
    ],
    [
      'After weeks of denying that any of its soldiers had been captured, the army acknowledged on Sunday that 11 were being held, two of them since May.',
      ['11 were being held, two of them since May. (the army)'],
    ],
    [
      'Two-thirds of those who died were over 75, and almost none had been vaccinated.',
      ['Two-thirds of those who died were over 75.', 'Almost none had been vaccinated.'],
    ],
    [
      'Mozambique is struggling to recover from two cyclones that struck within six weeks of each other in 2019, leaving more than 650 people dead.',
      [
        'Mozambique is struggling to recover from two cyclones that struck within six weeks of each other in 2019.',
        'Two cyclones struck within six weeks of each other.',
        'Two cyclones left more than 650 people dead.',
      ],
    ],
    [
      'The plane, a Boeing 737 operated by a private charter company, was carrying a crew of four and 29 passengers, most of them oil workers, when it disappeared from radar.',
      [
        'The plane, a Boeing 737 operated by a private charter company, was carrying a crew of four and 29 passengers, most of them oil workers.',
        'It disappeared from radar.',
      ],
    ],
    [
      'The dam was built to last 100 years; engineers now say it may not survive another rainy season.',
      [
        'The dam was built to last 100 years.',
        'It may not survive another rainy season. (engineers)',
      ],
    ],
    [
      'The company denies that it knowingly sold tainted blood products and says that it followed all the rules in force at the time.',
      [
        'It knowingly sold tainted blood products. (The company)',
        'It followed all the rules in force at the time. (The company)',
      ],
    ],
    [
      "Nigeria's inflation rate climbed to 34.19 percent in June, its highest in 28 years, driven by soaring food costs and a currency that has lost two-thirds of its value since the government ended fuel subsidies.",
      [
        "Nigeria's inflation rate climbed to 34.19 percent in June, its highest in 28 years.",
        "Nigeria's inflation rate was driven by soaring food costs and a currency that has lost two-thirds of its value since the government ended fuel subsidies.",
      ],
    ],
    [
      'Of the 54 miners who were underground when the roof gave way, 36 have been brought to the surface alive, five are known to have died and the rest are missing.',
      [
        'The roof gave way.',
        'Of the 54 miners who were underground 36 have been brought to the surface alive.',
        'The 54 miners were underground.',
        'The rest are missing.',
        'Five are known to have died.',
      ],
    ],
    [
      '"They came at night and took the men," said Halima Adam, 28, who fled with her four children and reached Chad after walking for nine days.',
      [
        'They came at night. (Halima Adam)',
        'They took the men. (Halima Adam)',
        'Halima Adam fled with her four children.',
        'Halima Adam reached Chad after walking for nine days.',
      ],
    ],
    [
      'The European Commission wants carmakers to cut emissions from new vehicles by 90 percent by 2040, but several governments, among them those of Italy and Poland, say the target is unrealistic.',
      [
        'The European Commission wants carmakers to cut emissions from new vehicles by 90 percent by 2040. (The European Commission)',
        'The target is unrealistic. (several governments)',
      ],
    ],
    [
      'Scientists warned that the glacier, which is the size of Britain, could collapse within decades, raising sea levels by more than half a metre.',
      [
        'The glacier could collapse within decades. (Scientists)',
        'The glacier is the size of Britain. (Scientists)',
        'The glacier could raise sea levels by more than half a metre. (Scientists)',
      ],
    ],
    [
      "Mali's government denied it had hired mercenaries from Russia's Wagner Group, whose fighters have been accused of killing civilians in the Central African Republic.",
      [
        "It had hired mercenaries from Russia's Wagner Group. (Mali's government)",
        "Russia's Wagner Group's fighters have been accused of killing civilians in the Central African Republic.",
      ],
    ],
    [
      "In a statement posted on Telegram, the group said one of its members, identified only as Abu Omar, had detonated an explosive vest among a crowd of Shi'ite pilgrims.",
      [
        'A statement was posted on Telegram.',
        "One of its members, identified only as Abu Omar, had detonated an explosive vest among a crowd of Shi'ite pilgrims. (the group)",
      ],
    ],
    [
      'She will be replaced by her deputy, Anna Sjoberg, who has worked at the bank since 2006 and was previously an adviser to the finance ministry.',
      [
        'She will be replaced by her deputy, Anna Sjoberg.',
        'Anna Sjoberg has worked at the bank since 2006.',
        'Anna Sjoberg was previously an adviser to the finance ministry.',
      ],
    ],
    [
      'The chief suspect, whose DNA was found on a glove near the scene, has maintained his innocence since being charged in 2017.',
      [
        'The chief suspect has maintained his innocence since being charged in 2017.',
        "The chief suspect's DNA was found on a glove near the scene.",
      ],
    ],
    [
      'The ministry of health has confirmed 1,417 cases of cholera and 31 deaths since the outbreak began in April, but aid groups believe the true figures to be far higher.',
      [
        'The ministry of health has confirmed 1,417 cases of cholera and 31 deaths since the outbreak began in April. (The ministry of health)',
        'The true figures are far higher. (aid groups)',
      ],
    ],
    [
      'Saudi Arabia and its allies cut oil output by more than a million barrels a day in a surprise move that sent prices up by 6 percent on Monday.',
      [
        'Saudi Arabia and its allies cut oil output by more than a million barrels a day in a surprise move that sent prices up by 6 percent on Monday.',
      ],
    ],
    [
      "The Democratic Republic of Congo's electoral commission said President Felix Tshisekedi had won 73 percent of the vote, a result that nine opposition candidates called a sham.",
      [
        "President Felix Tshisekedi had won 73 percent of the vote, a result that nine opposition candidates called a sham. (The Democratic Republic of Congo's electoral commission)",
      ],
    ],
    [
      'Two Russian journalists and their driver were injured when their car was hit by shelling near Donetsk, the defence ministry in Moscow said, blaming Ukrainian forces.',
      [
        'Two Russian journalists and their driver were injured. (the defence ministry in Moscow)',
        'Their car was hit by shelling near Donetsk. (the defence ministry in Moscow)',
        'The defence ministry in Moscow blamed Ukrainian forces. (the defence ministry in Moscow)',
      ],
    ],
    [
      'Greek coastguards recovered 78 bodies and rescued 104 people after a fishing boat crammed with migrants sank off Pylos early on Wednesday, but survivors say as many as 750 were aboard.',
      [
        'Greek coastguards recovered 78 bodies.',
        'Greek coastguards rescued 104 people.',
        'A fishing boat crammed with migrants sank off Pylos early on Wednesday.',
        'A fishing boat was crammed with migrants.',
        'As many as 750 were aboard. (survivors)',
      ],
    ],
    [
      'The company, whose shares have lost 40 percent of their value this year, said it expected revenue of between $6.1 billion and $6.3 billion in the current quarter, below the $6.9 billion that analysts had forecast on average.',
      [
        "The company's shares have lost 40 percent of their value this year.",
        'It expected revenue of between $6.1 billion and $6.3 billion in the current quarter, below the $6.9 billion that analysts had forecast on average. (The company, whose shares have lost 40 percent of their value this year)',
      ],
    ],
    [
      "Argentina's annual inflation rate hit 211 percent in December, official data showed on Thursday, the highest in three decades and ahead even of Venezuela's.",
      [
        "Argentina's annual inflation rate hit 211 percent in December, the highest in three decades and ahead even of Venezuela's. (official data)",
      ],
    ],
    [
      "Rescue teams using excavators and sniffer dogs searched through the mud on Monday for more than 90 people still missing after a landslide buried most of a village in Papua New Guinea's Enga province.",
      [
        "Rescue teams using excavators and sniffer dogs searched through the mud on Monday for more than 90 people still missing after a landslide buried most of a village in Papua New Guinea's Enga province.",
      ],
    ],
    [
      "Zambia, which defaulted on its debt in 2020, said it had reached a deal to restructure $6.3 billion owed to governments, including $4.1 billion to China's Export-Import Bank.",
      [
        'Zambia defaulted on its debt in 2020.',
        "It had reached a deal to restructure $6.3 billion owed to governments, including $4.1 billion to China's Export-Import Bank. (Zambia, which defaulted on its debt in 2020)",
        "$6.3 billion were owed to governments, including $4.1 billion to China's Export-Import Bank. (Zambia, which defaulted on its debt in 2020)",
      ],
    ],
    [
      "Bangladesh's army chief said an interim government would be formed after Prime Minister Sheikh Hasina resigned and left the country by helicopter following weeks of protests in which nearly 300 people were killed.",
      [
        "An interim government would be formed. (Bangladesh's army chief)",
        "Prime Minister Sheikh Hasina resigned. (Bangladesh's army chief)",
        "Prime Minister Sheikh Hasina left the country [Bangladesh] by helicopter following weeks of protests in which nearly 300 people were killed. (Bangladesh's army chief)",
        "Nearly 300 people were killed in protests. (Bangladesh's army chief)",
      ],
    ],
    [
      'Only 12 of the 27 countries that pledged in 2021 to end deforestation by 2030 have passed laws to enforce it, and in six of them forest loss has increased since then, the report says.',
      [
        'Only 12 of the 27 countries that pledged in 2021 to end deforestation by 2030 have passed laws to enforce it. (the report)',
        'The 27 countries pledged in 2021 to end deforestation by 2030. (the report)',
        'In six of them forest loss has increased since then. (the report)',
      ],
    ],
    [
      'Thousands of flights were grounded across the United States on Wednesday morning because of the failure of a system that warns pilots of hazards, the first nationwide halt since the attacks of September 2001.',
      [
        'Thousands of flights were grounded across the United States on Wednesday morning because of the failure of a system, the first nationwide halt since the attacks of September 2001.',
        'A system warns pilots of hazards. (a system)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});
