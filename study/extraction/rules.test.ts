import { describe, expect, it } from 'vitest';
import { cardsOf, rulesOf } from './testing/texts';

describe('a date is asked for', () => {
  it.each([
    [
      'of somebody to whom something was done',
      'Robert Aske was hanged in chains at York in July 1537.',
      'In which month and year was Robert Aske hanged in chains at York? → July 1537',
    ],
    [
      'with the verb in its plain form',
      'Mao Zedong proclaimed the People’s Republic of China on 1 October 1949.',
      "On which date did Mao Zedong proclaim the People's Republic of China? → 1 October 1949",
    ],
    [
      'where it stands before its sentence',
      'In February 1945 Roosevelt, Churchill and Stalin met at Yalta.',
      'In _____ Roosevelt, Churchill and Stalin met at Yalta. → February 1945',
    ],
    [
      'without the name that an office needs',
      'The Archbishop of Canterbury, John Stratford, died in August 1348.',
      'In which month and year did the Archbishop of Canterbury, John Stratford, die? → August 1348',
    ],
    [
      'of a pluperfect',
      'Henry VIII had married Catherine of Aragon in June 1509.',
      'In which month and year had Henry VIII married Catherine of Aragon? → June 1509',
    ],
    [
      'without what trails behind',
      'The first atomic bomb was tested in New Mexico on 16 July 1945, one day before the Potsdam Conference opened.',
      'On which date was the first atomic bomb tested in New Mexico? → 16 July 1945',
    ],
    [
      'whose year stands in the sentence before',
      'Louis XVI was deposed in 1792. On 21 September the Convention proclaimed the Republic in Paris.',
      'On _____ the Convention proclaimed the Republic in Paris. → 21 September 1792',
    ],
    [
      'before Christ',
      'Pompey the Great cleared the Mediterranean of pirates in 67 BC.',
      'In which year did Pompey the Great clear the Mediterranean of pirates? → 67 BC',
    ],
    [
      'behind the name of an event',
      'The clergy submitted. The Act of Supremacy (November 1534) changed everything for Rome.',
      'In which month and year was the Act of Supremacy passed? → November 1534',
    ],
  ])('%s', (_, sentence, card) => {
    expect(cardsOf(sentence)).toContain(card);
  });

  it('line by line in notes', () => {
    const cards = cardsOf(
      'March 1920: Kapp Putsch in Berlin\n11 January 1923: French and Belgian troops occupy the Ruhr\n1924 - Dawes Plan',
    );
    expect(cards).toContain('_____: French and Belgian troops occupy the Ruhr. → 11 January 1923');
  });
});

describe('a date is not asked for', () => {
  it.each([
    [
      'where it only describes something',
      'Peasants in Norfolk hid much of the 1925 harvest from the officials of the Crown.',
      'date-is-no-adjunct',
    ],
    ['where it is said until when', 'John Dudley governed England until 1553.', 'open-ended-date'],
    [
      'where it stands inside a quotation',
      'Robert Kett said to them: "Wymondham Abbey was ruined in 1539 by Cromwell".',
      'inside-a-quotation',
    ],
    ['where the sentence asks', 'Why did the Estates General meet at Versailles in 1789?', 'a-question'],
    [
      'where the sentence needs the one before',
      'He abolished the monasteries of England in 1536.',
      'pronoun-in-the-subject',
    ],
    [
      'where it lies in somebody’s view',
      'William Doyle stressed that nobody planned a revolution in 1789.',
      'date-in-reported-speech',
    ],
    ['of sexual violence', 'The soldiers of Tilly raped women in Magdeburg on 20 May 1631.', 'sexual-violence'],
  ])('%s', (_, sentence, rule) => {
    expect(rulesOf(sentence)).toContain(rule);
  });
});

describe('whose view it is', () => {
  it.each([
    [
      'reported with "that"',
      'Georges Lefebvre argued that the Revolution was made by four distinct movements.',
      'Who argued that the Revolution was made by four distinct movements? → Georges Lefebvre',
    ],
    [
      'behind a year in brackets',
      'Erich Gruen (1974) contends that the institutions of the Republic were working normally.',
      'Who contends that the institutions of the Republic were working normally? → Erich Gruen',
    ],
    [
      'behind a book',
      'Eamon Duffy, in The Stripping of the Altars (1992), insists that traditional religion was vigorous and well loved.',
      'Who insists that traditional religion was vigorous and well loved? → Eamon Duffy',
    ],
    [
      'as a label',
      'Geoffrey Elton described the 1530s as a revolution in government.',
      'Who described the 1530s as a revolution in government? → Geoffrey Elton',
    ],
  ])('is asked: %s', (_, sentence, card) => {
    expect(cardsOf(sentence)).toContain(card);
  });

  it.each([
    [
      'several hold it',
      'Robert Conquest and Martin McCauley argue that the famine was planned from the centre.',
      'several-holders',
    ],
    [
      'the name stands in a clause on the side',
      'Nikolai Bukharin, whom Lenin described as the favourite of the party, was shot. The traitor of whom Andrei Vyshinsky said that a fox and a swine had met was silent.',
      'holder-in-a-relative-clause',
    ],
    [
      'it is denied',
      'Christopher Haigh did not argue that the English wanted a Reformation from below.',
      'negated-or-supposed',
    ],
    [
      'the view points elsewhere',
      'Albert Soboul maintained that this marked the triumph of a rising bourgeoisie.',
      'stance-has-a-loose-pronoun',
    ],
  ])('is not asked where %s', (_, sentence, rule) => {
    expect(rulesOf(sentence)).toContain(rule);
  });
});

describe('who did it', () => {
  it('is asked where something decisive and named was done', () => {
    expect(cardsOf('Thomas More replaced Wolsey as Lord Chancellor.')).toContain(
      'Who replaced Wolsey as Lord Chancellor? → Thomas More',
    );
  });

  it('is not asked where it could be anybody', () => {
    expect(rulesOf('Thomas More was suspicious of the new ideas.')).toContain('could-be-anybody');
  });
});

describe('a figure', () => {
  it('is left out of its sentence', () => {
    expect(cardsOf('Sir Thomas Wyatt raised 3,000 men in Kent in January 1554.')).toContain(
      'Sir Thomas Wyatt raised _____ men in Kent in January 1554. → 3,000',
    );
  });

  it.each([
    [
      'one end of a range',
      'In England between 40 and 50 per cent of the parish clergy died in 1349.',
      'part-of-a-range',
    ],
    ['one of many', 'The Norfolk court tried 300 men, fined 120 men and hanged 49 men in 1549.', 'several-figures'],
  ])('is refused as %s', (_, sentence, rule) => {
    expect(rulesOf(sentence)).toContain(rule);
  });
});

it('initials are asked where the document writes them out', () => {
  expect(cardsOf('The North Atlantic Treaty Organisation (NATO) met in Washington.')).toContain(
    'What did the initials NATO stand for? → North Atlantic Treaty Organisation',
  );
});
