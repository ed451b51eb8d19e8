import { describe, expect, it } from 'vitest';
import { propose } from './propose';
import { aText, cardsOf, rulesOf } from './testing/texts';

describe('what pages that no rule had met have taught: dates', () => {
  it.each([
    [
      'a numeral behind a name is nobody speaking',
      'Charles I raised his standard at Nottingham on 22 August 1642.',
      'On which date did Charles I raise his standard at Nottingham? → 22 August 1642',
    ],
    [
      'a clause may begin with its date behind "and"',
      'The king refused every offer, and on 30 January 1649, the English Parliament abolished the House of Lords.',
      'On which date did the English Parliament abolish the House of Lords? → 30 January 1649',
    ],
    [
      'what opens a sentence is no name if the document has it in small letters',
      'The defeat was total. Defeat at Sedan ended the Second Empire in 1870.',
      'In which year did defeat at Sedan end the Second Empire? → 1870',
    ],
    [
      'an office keeps the name that explains it',
      'The new viceroy, Louis Mountbatten of Burma, landed in Delhi on 22 March 1947.',
      'On which date did the new viceroy, Louis Mountbatten of Burma, land in Delhi? → 22 March 1947',
    ],
    [
      'a relative clause may be filled in where what it is about is named',
      'Delegates of seven states founded the Southern Confederacy, which collapsed in 1865.',
      'Delegates of seven states founded the Southern Confederacy, which collapsed in _____. → 1865',
    ],
    [
      'a named event keeps its "of"',
      'The Stamp Act of 1765 angered the merchants of Boston and New York.',
      'The Stamp Act of _____ angered the merchants of Boston and New York. → 1765',
    ],
    [
      '"He" is the one person whom the sentence before names',
      'President Kwame Nkrumah was released from prison. He became prime minister of the Gold Coast in 1952.',
      '[Kwame Nkrumah] became prime minister of the Gold Coast in _____. → 1952',
    ],
  ])('%s', (_, text, card) => {
    expect(cardsOf(text)).toContain(card);
  });

  it.each([
    ['a date beside a participle', 'Liberals won 40 seats from the 12 won in 1906.', 'date-beside-a-participle'],
    [
      'the date of a book',
      'Mercy Warren wrote The Rise and Progress of the American Revolution (1805) in Massachusetts.',
      'date-of-a-work',
    ],
    ['a denial before the verb', 'Karl Kautsky never visited the United States in 1905.', 'negative-stem'],
    [
      'two verbs of which the first is a participle',
      'The report, written by Lord Durham, presented to Parliament in 1839, recommended one government for Canada.',
      'two-verbs',
    ],
    [
      'two dates for the same words',
      'Disraeli called an election in March 1880. Disraeli called another election in May 1874.',
      'two-answers',
    ],
  ])('refused: %s', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it('"He" after a sentence that names two people is left open', () => {
    const cards = cardsOf(
      'President Kwame Nkrumah met Jomo Kenyatta in London. He became prime minister of the Gold Coast in 1952.',
    );
    expect(cards.join('\n')).not.toContain('[');
  });

  it('a hedge before the verb is kept or nothing is asked', () => {
    expect(cardsOf('Amy Robsart probably fell down the stairs of Cumnor Place in 1560.')).toEqual([
      'Amy Robsart probably fell down the stairs of Cumnor Place in _____. → 1560',
    ]);
  });

  it('a range may end with one digit', () => {
    expect(cardsOf('1526-9: Henry VIII asks the Pope for an annulment.')).toContain(
      '_____: Henry VIII asks the Pope for an annulment. → 1526–29',
    );
  });

  it('a line of notes may end with its date', () => {
    const cards = cardsOf('- Helsinki Conference, August 1975\n- Boipatong shootings (1992): talks broken off');
    expect(cards).toContain('Helsinki Conference: _____. → August 1975');
    expect(cards).toContain('Boipatong shootings (_____): talks broken off. → 1992');
  });

  it('the name of a case is not broken at its "v."', () => {
    expect(cardsOf('May 1954: Court rules in Brown v. Board of Education against segregated schools')).toContain(
      '_____: Court rules in Brown v. Board of Education against segregated schools. → May 1954',
    );
  });
});

describe('what pages that no rule had met have taught: people and views', () => {
  it('who became what two people became is not asked', () => {
    const cards = cardsOf(
      'Thomas Cromwell became the chief minister of Henry VIII.\n\nIn 1515 Thomas Wolsey was made cardinal and became the chief minister of Henry VIII.',
    );
    expect(cards.filter((card) => card.startsWith('Who became the chief minister'))).toEqual([]);
  });

  it('years joined by a dash stay whole', () => {
    expect(cardsOf('Selim I added Syria, Egypt and the Hijaz to the empire in 1516–17.')).toContain(
      'Who added Syria, Egypt and the Hijaz to the empire in 1516–17? → Selim I',
    );
  });

  it('a day without its year is not asked', () => {
    expect(rulesOf('General Reginald Dyer arrived in Amritsar with troops from Lahore on April 11.')).toContain(
      'points-elsewhere',
    );
  });

  it.each([
    [
      'behind "as"',
      'As the historian Linda Colley has argued, Protestantism was the foundation of British unity in the eighteenth century.',
      'Who has argued that Protestantism was the foundation of British unity in the eighteenth century? → Linda Colley',
    ],
    [
      'behind "such as"',
      'Some historians, such as Fritz Fischer, maintain that Germany wanted a war of conquest while others do not.',
      'Who maintains that Germany wanted a war of conquest? → Fritz Fischer',
    ],
    [
      'about a war with a numeral',
      'Annika Mombauer argues that World War I began because the governments in Vienna and Berlin accepted its risk.',
      'Who argues that World War I began because the governments in Vienna and Berlin accepted its risk? → Annika Mombauer',
    ],
    [
      'with a label in quotation marks',
      'The historian Fritz Stern described the Great War as "the calamity from which all others sprang."',
      'Who described the Great War as "the calamity from which all others sprang"? → Fritz Stern',
    ],
  ])('a view is asked %s', (_, text, card) => {
    expect(cardsOf(text)).toContain(card);
  });

  it('a name with a letter changed is still the one man of that name in the document', () => {
    expect(
      cardsOf(
        'The historian David Ramsay wrote first. Ramsey argues that the Revolution joined peoples who had little in common.',
      ),
    ).toContain('Who argues that the Revolution joined peoples who had little in common? → David Ramsay');
  });
});

describe('what pages that no rule had met have taught: figures', () => {
  it.each([
    ['seats without their year', 'The Liberal Party won 230 seats in the House of Commons.', 'points-elsewhere'],
    ['the far end of a range', 'The Ottoman army had 80,000 to 100,000 men before Constantinople.', 'part-of-a-range'],
    [
      'what somebody is reported to have counted',
      'Doctor William Smith indicated that there were 1,526 casualties at Amritsar.',
      'date-in-reported-speech',
    ],
  ])('refused: %s', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

describe('tolls of one event', () => {
  const first = aText(
    'Soldiers fired on the meeting in Jallianwala Bagh at Amritsar. At Amritsar 379 people were killed and 1,200 injured, as Hunter reported.',
    { document: 'a' },
  );
  const second = aText(
    'The shooting in Jallianwala Bagh shook Punjab. In Amritsar some 1,000 people died, and Hunter heard of 1,200 wounded.',
    {
      document: 'b',
    },
  );

  it('are put side by side by what befell people, never the dead beside the injured', () => {
    const { disagreements } = propose([first, second]);
    expect(disagreements.map(({ title, accounts }) => [title.split(':')[0], accounts.map(({ says }) => says)])).toEqual(
      [['How many were killed', ['379 killed', 'some 1,000 killed']]],
    );
  });

  it('of another place are not', () => {
    const other = aText(
      'The cavalry rode down the meeting at Peterloo in Manchester. At Peterloo 15 people were killed, as Bamford wrote.',
      {
        document: 'c',
      },
    );
    expect(propose([first, other]).disagreements).toEqual([]);
  });
});

describe('what the second reading of unseen pages has taught', () => {
  it('a sentence may open with a word that is nobody: "Few", "Supporting"', () => {
    const cards = cardsOf(
      'Few spoke against the Enabling Act in Berlin on 23 March 1933, notably Otto Wels and his friends.',
    );
    expect(cards.filter((card) => card.endsWith('→ Few'))).toEqual([]);
  });

  it.each([
    ['a day that is missing', 'Louis Mountbatten came to New Delhi on March 1947.'],
    ['what something was', 'The Peterloo Massacre was a deadly clash in Manchester in August 1819.'],
  ])('no date question: %s', (_, text) => {
    expect(cardsOf(text).filter((card) => /^(?:In|On) (?:which|what)/.test(card))).toEqual([]);
  });

  it('a figure without a year must be placed by a person, a place or a people', () => {
    expect(rulesOf('Led by red banners, 4,000 students headed for the factory of Renault.')).toContain('nothing-named');
    expect(rulesOf('The union led 500,000 workers through the streets of Paris two days later.')).toContain(
      'points-elsewhere',
    );
  });

  it.each([
    [
      'whose quotation follows "As … explained"',
      'As the philosopher Max Horkheimer explained, "fascism is hostile to history by its very praise of the past."',
      'Who explained: "fascism is hostile to history by its very praise of the past"? → Max Horkheimer',
    ],
    [
      'whose quotation stands behind where it was written',
      'The historian Friedrich Meinecke wrote in an article for a newspaper that "there are many strengths and brave men in this movement".',
      'Who wrote: "there are many strengths and brave men in this movement"? → Friedrich Meinecke',
    ],
    [
      'told of "he", where he is plain',
      'The historian Ulrich Phillips knew the archives of Georgia. He concluded that slavery was a dead end for the economy of the South.',
      'Who concluded that slavery was a dead end for the economy of the South? → Ulrich Phillips',
    ],
  ])('a view is asked %s', (_, text, card) => {
    expect(cardsOf(text)).toContain(card);
  });

  it('three words in quotation marks are no view', () => {
    const cards = cardsOf('As the historian Murray Bookchin pointed out, "the motive forces of revolution today."');
    expect(cards).toEqual([]);
  });
});

describe('what the third reading of unseen pages has taught', () => {
  it('in a chronology the heading gives the year', () => {
    expect(cardsOf('1789\n\nJune 20: The Tennis Court Oath is taken in France.')).toContain(
      '_____: The Tennis Court Oath is taken in France. → 20 June 1789',
    );
  });

  it('a line of notes may begin or end with its year and no mark between', () => {
    const cards = cardsOf('- 1587 execution of Mary Queen of Scots\n- Statute of Artificers 1563');
    expect(cards).toContain('_____: execution of Mary Queen of Scots. → 1587');
    expect(cards).toContain('Statute of Artificers: _____. → 1563');
  });

  it.each([
    [
      'whole, with the "but" that belongs to it',
      'The historian Ulrich Phillips concluded that plantation slavery produced great wealth, but was a dead end for the South.',
      'Who concluded that plantation slavery produced great wealth, but was a dead end for the South? → Ulrich Phillips',
    ],
    [
      'beyond the quotation marks, where the sentence goes on',
      'As the historian Tobias Abse notes, "it was the withdrawal of support by the Socialist party that crippled" the Arditi.',
      'Who notes that "it was the withdrawal of support by the Socialist party that crippled" the Arditi? → Tobias Abse',
    ],
  ])('a view is asked %s', (_, text, card) => {
    expect(cardsOf(text)).toContain(card);
  });

  it('half a decade is no answer', () => {
    expect(
      cardsOf('A revisionist school of Cold War history emerged in America in the late 1950s.').join(),
    ).not.toContain('In which decade');
  });
});

describe('what the fourth reading of unseen pages has taught', () => {
  it.each([
    [
      'the year of something else',
      'Constantine Dragases was despot of the Morea before succeeding John Palaeologus as emperor in 1449.',
    ],
    [
      'a list cut in two',
      'On 31 January 1968, Northern and Viet Cong forces attacked American, South Vietnamese, and allied bases in Vietnam.',
    ],
  ])('no date question: %s', (_, text) => {
    expect(cardsOf(text).filter((card) => /^(?:In|On) which/.test(card))).toEqual([]);
  });

  it('a year in a title is no gap', () => {
    expect(
      cardsOf(
        'David Landes published The Unbound Prometheus: Industrial Change in Western Europe from 1750 to the Present in London.',
      ).join(),
    ).not.toContain('_____');
  });

  it('an office does not take its year from beyond a "but"', () => {
    const cards = cardsOf(
      'The plan was to hold elections in 1956, but President Ngo Dinh Diem, the Prime Minister of South Vietnam, refused them.',
    );
    expect(cards.join()).not.toContain('South Vietnam in 1956');
  });
});
