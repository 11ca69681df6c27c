import { describe, expect, test } from 'vitest';
import { looksEnglish } from './looks-english';

describe('a text is English', () => {
  test.each([
    'The river rose overnight and flooded three villages.',
    'Who closed the road?',
    'Erdoğan and Błaszczak met in Łódź before the talks with Müller.',
    'They will have been told by then, said the mayor of São Tomé.',
  ])('%s', (text) => {
    expect(looksEnglish(text)).toBe(true);
  });
});

describe('a text is not English', () => {
  test.each([
    'Der Fluss trat am Montag über die Ufer. Drei Dörfer wurden geräumt.',
    'Regierung will Steuern für Reiche senken',
    '„Wo warst du gestern?“',
    'La rivière a débordé lundi, et trois villages ont été évacués par les pompiers.',
    'Le maire est parti dans une voiture',
    'El río se desbordó el lunes y tres pueblos fueron evacuados por la policía local.',
    'Rada miasta nie zgadza się na budowę',
    'Burgemeester wil geen auto’s in het centrum',
    'Borgmesteren har ikke svaret på et eneste af de spørgsmål, som vi har sendt til ham i går.',
    'Mto ulifurika siku ya Jumatatu na kuharibu nyumba nyingi katika vijiji vitatu vya karibu sana.',
    'Sungai itu meluap pada hari Senin dan merendam tiga desa yang terletak di dekat kota.',
    'Река вышла из берегов',
    '河水在星期一泛滥。',
    'فاض النهر يوم الاثنين',
    'नदी में बाढ़ आ गई।',
  ])('%s', (text) => {
    expect(looksEnglish(text)).toBe(false);
  });
});

describe('a text has too few words to tell', () => {
  test.each([
    '',
    '12 : 30',
    'Mira Holt',
    'Los Angeles mayor quits',
    'Macron visits Berlin',
    'Le Monde, Die Zeit, El Mundo',
    'Lund: Holt 2, Varn 1; Harlow: Silva 3, Duval 3; Port Lund: Osman 1, Petit 0; Old March: Ruiz 4',
    'mira.holt@harlow.example ana.silva@harlow.example www.harlow.example/der-das-und',
  ])('%s', (text) => {
    expect(looksEnglish(text)).toBeNull();
  });
});

test('the start of a long text is enough', () => {
  const english = 'The river rose and the dam fell. '.repeat(1000);
  expect(looksEnglish(`${english}${'Река вышла из берегов. '.repeat(5000)}`)).toBe(true);
});
