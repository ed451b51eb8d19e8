import type { Page } from '@playwright/test';
import { env } from '@/server/env';
import { PASSWORD } from '@/server/testing/person';
import type { Card } from '@/study/card/card';
import type { Person } from '@/study/person/person';
import { readyToAnswer } from '../world';
import {
  anyCard,
  isChoice,
  longestFirst,
  deckAddress,
  deckTaken,
  pick,
  reveal,
  settle,
  press,
  openReport,
  sendEmptyReport,
  sendReport,
  goOffline,
  keepNothing,
  attachAnother,
  addNothing,
  addText,
  answerThree,
  sortWriters,
  seeWhatEachSays,
  asGuest,
  guestSignsUp,
  newName,
  signUp,
  signInWrongly,
  recoverWrongly,
  planPastExam,
  openPoint,
  openTables,
  saveSettings,
  changePasswordWrongly,
  breakLibrary,
  askModel,
  askWithoutAgreeing,
  seeModel,
  giveAnswer,
  giveUp,
  matchAll,
  type,
} from './plays';
import * as people from './somebody';
import type { Screen } from './screen';

const COLLECTION = '/library/collections/stalinism';
const DEBATE = '/library/debates/kirov-murder';

/** Every state of every page. Another one is another line. */
export const screens: Screen[] = [
  // First of all: it is open while nobody is an administrator.
  {
    name: 'become administrator',
    address: () => Promise.resolve(`/become-administrator?token=${env.administratorToken}`),
    who: people.newcomer,
  },
  { name: 'become administrator, wrong link', address: '/become-administrator?token=nothing', who: people.newcomer },

  { name: 'landing', address: '/' },
  { name: 'landing, half sorted', address: '/', play: (page) => sortWriters(page, 2) },
  { name: 'landing, what each says', address: '/', play: seeWhatEachSays },
  { name: 'landing, signed in', address: '/', who: people.student },
  { name: 'landing, back after some cards', address: '/try', play: (page) => asGuest(page, 2, '/') },

  ...waysOfAsking(),

  { name: 'try, asked', address: '/try', play: readyToAnswer, asSeen: true },
  { name: 'try, the end', address: '/try', play: (page) => asGuest(page, 10) },
  { name: 'try, are they yours', address: '/try', play: guestSignsUp, asSeen: true },

  { name: 'sign up', address: '/sign-up' },
  { name: 'sign up, refused', address: '/sign-up', play: (page) => signUp(page, 'vera', 'password12') },
  { name: 'sign up, recovery codes', address: '/sign-up', play: (page) => signUp(page, newName(), PASSWORD) },
  { name: 'sign in', address: '/sign-in' },
  { name: 'sign in, refused', address: '/sign-in', play: signInWrongly },
  { name: 'sign in, to be erased', address: '/sign-in?erasing=2026-12-14' },
  { name: 'recover', address: '/recover' },
  { name: 'recover, refused', address: '/recover', play: recoverWrongly },

  { name: 'today, empty', address: '/today', who: people.newcomer },
  { name: 'today, new cards', address: '/today', who: people.beginner },
  { name: 'today, exam asked', address: '/today', who: people.undecided },
  { name: 'today, exam refused', address: '/today', who: people.undecided, play: planPastExam },
  { name: 'today, before hard subjects', address: '/today', who: people.beforeTheNotice },
  { name: 'today, due, with countdown', address: '/today', who: people.afterAMonth },
  { name: 'today, finished', address: '/today', who: people.finished },
  { name: 'today, after the exam', address: '/today', who: people.afterTheExam },

  review('choice asked', people.student, isChoice),
  review('choice picked right', people.student, isChoice, (page) => pick(page, 'right')),
  review('choice picked wrong', people.student, isChoice, (page) => pick(page, 'wrong')),
  review('choice given up', people.student, isChoice, (page) => press(page, 'I don’t know', 'Continue')),
  review('attributed asked', people.student, ({ standing }) => standing === 'attributed'),
  review('attributed answered', people.student, ({ standing }) => standing === 'attributed', settle),
  review('contested asked', people.student, ({ standing }) => standing === 'contested'),
  review('contested answered', people.student, ({ standing }) => standing === 'contested', settle),
  review('corrected answered', people.student, ({ standing }) => standing === 'corrected', settle),
  review('person answered', people.student, ({ kind }) => kind === 'person', settle),
  review('figure answered', people.student, ({ kind }) => kind === 'figure', settle),
  review('longest question', people.student, anyCard, undefined, longestFirst),
  review('flashcard asked', people.withFlashcards, anyCard),
  review('flashcard revealed', people.withFlashcards, anyCard, reveal),
  review('flashcard revealed, two buttons', people.withTwoButtons, anyCard, reveal),
  review('evidence before the answer', people.student, isChoice, (page) => page.keyboard.press('e')),
  review('help', people.student, isChoice, (page) => page.keyboard.press('?')),
  review('report', people.student, isChoice, openReport),
  review('report refused', people.student, isChoice, sendEmptyReport),
  review('report sent', people.student, isChoice, sendReport),
  review('offline', people.student, isChoice, goOffline),
  review('nothing can be kept', people.student, isChoice, keepNothing),
  { name: 'review, summary', address: '/review', who: people.ofThreeCards, play: answerThree },
  { name: 'review, nothing due', address: '/review', who: people.finished },

  { name: 'library, new', address: '/library', who: people.newcomer },
  { name: 'library', address: '/library', who: people.afterAMonth },
  { name: 'collection', address: COLLECTION, who: people.student },
  { name: 'collection, visitor', address: COLLECTION },
  { name: 'differences', address: `${COLLECTION}/differences`, who: people.student },
  { name: 'differences, a theme', address: `${COLLECTION}/differences?theme=terror`, who: people.student },
  { name: 'differences, open ones', address: `${COLLECTION}/differences?show=open`, who: people.student },
  { name: 'corrections', address: `${COLLECTION}/corrections`, who: people.student },
  { name: 'search', address: '/library/search?q=kirov', who: people.student },
  { name: 'search, nothing', address: '/library/search?q=hippopotamus', who: people.student },
  {
    name: 'search box',
    address: `${COLLECTION}/debates`,
    who: people.student,
    play: (page) => page.keyboard.press('Control+k').then(() => page.getByRole('combobox').fill('kirov')),
    asSeen: true,
  },
  { name: 'people', address: `${COLLECTION}/people`, who: people.student },
  { name: 'people, nobody found', address: `${COLLECTION}/people?name=nobody-like-it`, who: people.student },
  { name: 'person', address: '/library/people/sergei-kirov', who: people.afterAMonth },
  { name: 'glossary', address: `${COLLECTION}/glossary`, who: people.student },
  { name: 'timeline', address: `${COLLECTION}/timeline`, who: people.afterAMonth },
  { name: 'debates', address: `${COLLECTION}/debates`, who: people.student },
  { name: 'debate', address: DEBATE, who: people.student },
  { name: 'drill', address: `${DEBATE}/drill`, who: people.student, play: readyToAnswer, asSeen: true },
  { name: 'drill, before hard subjects', address: `${DEBATE}/drill`, who: people.newcomer },
  { name: 'document', address: '/library/documents/conrad-2003', who: people.afterAMonth },
  {
    name: 'document, a point open',
    address: '/library/documents/conrad-2003',
    who: people.afterAMonth,
    play: openPoint,
  },
  { name: 'your copy, none yet', address: '/library/documents/conrad-2003/original', who: people.student },
  {
    name: 'your copy, another text',
    address: '/library/documents/conrad-2003/original',
    who: people.student,
    play: attachAnother,
  },
  { name: 'deck, added', address: deckTaken, who: people.afterAMonth },
  { name: 'deck, not added', address: deckAddress, who: people.newcomer },
  { name: 'deck, on paper', address: '/library/decks/terror/paper', who: people.student },

  { name: 'your documents, none yet', address: '/library/add', who: people.newcomer },
  { name: 'your documents, empty form', address: '/library/add', who: people.newcomer, play: addNothing },
  { name: 'your documents', address: '/library/add', who: people.withDrafts },
  { name: 'your documents, read', address: '/library/add', who: people.somebodyNew, play: addText },
  {
    name: 'drafts',
    address: (person) => Promise.resolve(`/library/own/notes-${person!.id}`),
    who: people.withDrafts,
    asSeen: true,
  },
  {
    name: 'drafts, why not',
    address: (person) => Promise.resolve(`/library/own/notes-${person!.id}`),
    who: people.withDrafts,
    play: (page) => page.keyboard.press('r'),
    asSeen: true,
  },
  {
    name: 'drafts, edit',
    address: (person) => Promise.resolve(`/library/own/notes-${person!.id}`),
    who: people.withDrafts,
    play: (page) => page.keyboard.press('e'),
    asSeen: true,
  },
  atTheModel('to agree to', people.atTheModel, seeModel),
  atTheModel('not agreed', people.atTheModel, askWithoutAgreeing),
  atTheModel('answered', people.atTheModel, askModel),
  atTheModel('not reached', people.withoutAnswer, seeModel),
  { name: 'cards you wrote, none yet', address: '/library/own/cards', who: people.newcomer },
  { name: 'cards you wrote', address: '/library/own/cards', who: people.withOwnCards },

  { name: 'progress, empty', address: '/progress', who: people.newcomer },
  { name: 'progress, a deck and no answer', address: '/progress', who: people.beginner },
  { name: 'progress, one day', address: '/progress', who: people.afterOneDay },
  { name: 'progress, a month', address: '/progress', who: people.afterAMonth },
  { name: 'progress, a month, tables open', address: '/progress', who: people.afterAMonth, play: openTables },
  { name: 'progress, after the exam', address: '/progress', who: people.afterTheExam },

  { name: 'settings', address: '/settings', who: people.student },
  { name: 'settings, saved', address: '/settings', who: people.student, play: saveSettings },
  { name: 'particulars', address: '/settings/account', who: people.student },
  {
    name: 'particulars, password refused',
    address: '/settings/account',
    who: people.student,
    play: changePasswordWrongly,
  },
  { name: 'admin', address: '/admin', who: people.administrator },
  { name: 'reports', address: '/admin/reports', who: people.withReports },
  { name: 'admin, language model', address: '/admin/language-model', who: people.administrator },
  { name: 'become administrator, taken', address: '/become-administrator', who: people.administrator },
  { name: 'not allowed', address: '/admin', who: people.newcomer },
  { name: 'a fault of ours', address: '/library', who: people.newcomer, play: breakLibrary, asSeen: true },
  { name: 'not found', address: '/nowhere' },
  { name: 'not found, signed in', address: '/library/decks/nowhere', who: people.newcomer },
];

/** A state of the language model's part of a desk. */
function atTheModel(state: string, who: Screen['who'], play: Screen['play']): Screen {
  return {
    name: `drafts, language model, ${state}`,
    address: (person) => Promise.resolve(`/library/own/notes-${person!.id}`),
    who: who!,
    play: play!,
    asSeen: true,
  };
}

/** A state of the review: which card it is about, and what is done with it. */
function review(
  state: string,
  who: () => Promise<Person>,
  wanted: (card: Card) => boolean,
  play: (page: Page) => Promise<unknown> = async () => {},
  order?: (person: Person) => Promise<Card>,
): Screen {
  return {
    name: `review, ${state}`,
    who,
    address: async (person) =>
      `/review?card=${(await (order ? order(person!) : people.queuedCard(person!, wanted))).id}`,
    play: async (page) => {
      await readyToAnswer(page);
      await play(page);
    },
    asSeen: true,
  };
}

/** What is put in order, matched, typed or completed: asked, and answered. */
function waysOfAsking(): Screen[] {
  const asked = (name: string, card: string, who: Screen['who'] = people.ofArguing): Screen => ({
    name: `review, ${name}`,
    who: who!,
    address: `/review?card=${card}`,
    play: readyToAnswer,
    asSeen: true,
  });
  return [
    asked('order asked', 'order-the-road-to-war'),
    { ...asked('order given', 'order-the-road-to-war'), play: giveAnswer },
    asked('before or after asked', 'around-the-kirov-murder'),
    asked('pairs asked', 'match-kirov-and-stalin'),
    { ...asked('pairs given', 'match-kirov-and-stalin'), play: matchAll },
    asked('typed asked', 'foreign-affairs-1937', people.typing),
    { ...asked('typed given', 'foreign-affairs-1937', people.typing), play: (page) => type(page, 'Maksim Litvinof') },
    asked('gap asked', 'gap-nkvd-founded'),
    { ...asked('gap given, wrong', 'gap-nkvd-founded'), play: (page) => type(page, 'NKGB') },
    { ...asked('evidence given', 'evidence-mccauley-continuity'), play: (page) => giveUp(page), asSeen: false },
  ];
}
