import { v7 } from 'uuid';
import { allowLanguageModel } from '@/server/commands/allow-language-model';
import { goOnAfterNotice } from '@/server/commands/go-on-after-notice';
import { putOffExamPlan } from '@/server/commands/put-off-exam-plan';
import { reportCard } from '@/server/commands/report-card';
import { setExamPlan } from '@/server/commands/set-exam-plan';
import { writeOwnCards } from '@/server/commands/write-own-cards';
import { contextOf } from '@/server/context';
import { env } from '@/server/env';
import { queueForReview } from '@/server/queries/queue';
import { insertJob } from '@/server/tables/job';
import { readCollections } from '@/server/tables/library';
import { inTransaction } from '@/server/tables/transaction';
import { aBroughtDocument } from '@/server/testing/brought-document';
import { contextOfPerson } from '@/server/testing/person';
import type { Card } from '@/study/card/card';
import type { DocumentId } from '@/study/ids';
import type { Person, PersonSettings } from '@/study/person/person';
import { fieldDate } from '@/ui/progress/day-words';
import { LONGEST_SITTING } from '@/ui/sitting/plan-from-queue';
import { database, somebody } from '../people';
import { studyDayNow, studyDeck, studyOn } from '../studied-days';
import { aStudent, aStudentBeforeTheNotice, aStudentOf, aStudentOfEverything } from '../world';

// The people on the screens. Each is made by the commands that their own buttons call, once, when first asked for.

export const newcomer = once(() => somebody());
export const somebodyNew = () => somebody();
export const beginner = once(() => withoutExam(() => aStudent()));
export const undecided = once(() => aStudent());
export const beforeTheNotice = once(() => aStudentBeforeTheNotice({ newPerDay: 200 }));
export const student = once(() => aStudentOfEverything());
export const withTwoButtons = once(() => aStudentOfEverything({ presentation: 'flashcard', buttons: 2 }));
export const ofArguing = () => aStudentOf('arguing');
export const typing = () => aStudentOf('arguing', { presentation: 'typed' });
export const withFlashcards = once(() => aStudentOfEverything({ presentation: 'flashcard' }));
export const ofThreeCards = () => aStudent({ newPerDay: 3 });
export const administrator = once(() => somebody('administrator'));

/** Has answered everything that today asks. */
export const finished = once(async () => {
  const pupil = await withoutExam(() => aStudent());
  // What was missed comes back the same day until it is known.
  for (let round = 0; round < 6; round += 1) await studyOn(pupil, [0]);
  return pupil;
});

export const afterOneDay = once(async () => {
  const pupil = await somebody();
  await studyDeck(pupil, 0);
  await studyOn(pupil, [0]);
  return pupil;
});

/** A month of evenings, some left out, and an exam in sixty days. */
export const afterAMonth = once(async () => {
  const pupil = await somebody();
  await studyDeck(pupil, 35);
  await studyOn(pupil, [34, 33, 32, 30, 28, 27, 25, 24, 21, 20, 18, 15, 14, 12, 10, 8, 7, 5, 3, 2, 1]);
  await planExam(pupil, { inDays: 60, setDaysAgo: 20 });
  const context = await contextOfPerson(database(), pupil.id);
  for (const { id } of await readCollections(database())) await goOnAfterNotice(context, { collection: id });
  return pupil;
});

export const afterTheExam = once(async () => {
  const pupil = await somebody();
  await studyDeck(pupil, 40);
  await studyOn(pupil, [39, 38]);
  await planExam(pupil, { inDays: -5, setDaysAgo: 38 });
  return pupil;
});

/** An administrator on whose desk a report lies. */
export const withReports = once(async () => {
  const pupil = await student();
  const card = await queuedCard(pupil, () => true);
  const written = { card: card.id, cardRevision: card.revision, text: 'Two of these are right, I think.' };
  await reportCard(await contextOfPerson(database(), pupil.id), written);
  return administrator();
});

/** The first card of somebody's session that is as wanted. */
export async function queuedCard(person: Person, wanted: (card: Card) => boolean): Promise<Card> {
  const { cards } = await queueForReview(await contextOfPerson(database(), person.id), LONGEST_SITTING);
  const found = cards.find(({ card }) => wanted(card));
  if (!found) throw new Error('No card of the session is as wanted.');
  return found.card;
}

async function withoutExam(make: (settings?: Partial<PersonSettings>) => Promise<Person>): Promise<Person> {
  const pupil = await make();
  await putOffExamPlan(await contextOfPerson(database(), pupil.id));
  return pupil;
}

async function planExam(pupil: Person, { inDays, setDaysAgo }: { inDays: number; setDaysAgo: number }): Promise<void> {
  const then = contextOf(database(), pupil, Date.now() - setDaysAgo * 86_400_000);
  const examDate = fieldDate(studyDayNow(pupil) + inDays);
  await setExamPlan(then, { examDate, minutesPerDay: 20, newCards: 'as-needed' });
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}

/** With a document that was read, and nothing decided on yet. */
export const withDrafts = once(async () => {
  const person = await somebody();
  await aBroughtDocument(database(), person.id, `notes-${person.id}`);
  return person;
});

export const withOwnCards = once(async () => {
  const person = await somebody();
  const pasted = 'Who wrote The Prince?\tMachiavelli\nWhen was Rome sacked by the army of Charles V?\tMay 1527';
  await writeOwnCards(await contextOfPerson(database(), person.id), { pasted });
  return person;
});

/** At a desk where a language model may be asked. A new one each time: it is asked in front of the camera. */
export const atTheModel = async () => {
  const { url, model } = env.languageModel!;
  const allowed = await contextOfPerson(database(), (await somebody('administrator')).id);
  await allowLanguageModel(allowed, { url, model, enabled: true });
  const person = await somebody('teacher');
  await aBroughtDocument(database(), person.id, `notes-${person.id}`);
  return person;
};

/** Whose language model was not there when it was asked. */
export const withoutAnswer = async () => {
  const person = await atTheModel();
  const { url, model } = env.languageModel!;
  const document = `notes-${person.id}` as DocumentId;
  const work = { kind: 'ask-model', document, title: 'The plague in England', version: 1, url, model } as const;
  const failed = `The language model at ${new URL(url).host} could not be reached. The drafts that you had are as they were.`;
  await inTransaction(database(), (client) =>
    insertJob(client, { person: person.id, id: v7(), work, bytes: null, failed, at: Date.now() }),
  );
  return person;
};
