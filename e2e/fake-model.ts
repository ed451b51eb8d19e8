import { saying, startFakeModel, type FakeModel } from '@/server/testing/fake-model';
import { PROPOSED } from '@/server/testing/brought-document';

export const MODEL = 'a-language-model';

/** A language model on loopback that proposes one good card and two bad ones, whatever it is asked; Clio is started with it. */
export async function startWithFakeModel(): Promise<FakeModel> {
  const invented = {
    ...PROPOSED,
    question: 'In which year did the plague come back to England?',
    answer: '1361',
    sentence: 'The plague came back to England in the spring of 1361.',
  };
  const linked = { ...PROPOSED, question: 'Which measure fixed wages (see https://example.org)?' };
  const fake = await startFakeModel(saying({ cards: [PROPOSED, invented, linked] }));
  process.env.CLIO_MODEL_URL = fake.url;
  process.env.CLIO_MODEL = MODEL;
  return fake;
}
