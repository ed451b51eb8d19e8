import { expect, test } from 'vitest';
import { aFakeModel } from '@/server/testing/a-fake-model';
import { answering, flooding, hangingUp, saying, silent, trickling, type Behaviour } from '@/server/testing/fake-model';
import { askLanguageModel, NoAnswer } from './language-model';

const QUESTION = { system: 'Be brief.', prompt: '{"text":"The Fronde began in 1648."}' };
const LIMITS = { mostMs: 20_000, mostBytes: 100_000 };

test('it is asked once, with what it is to read and the key, and what it says is answered with', async () => {
  const { url, asked } = await aFakeModel(saying({ cards: [] }));
  const endpoint = { url, model: 'llama', key: 'a-key' };
  expect(await askLanguageModel(endpoint, QUESTION, new AbortController().signal, LIMITS)).toBe('{"cards":[]}');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    authorization: 'Bearer a-key',
    body: {
      model: 'llama',
      temperature: 0,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: QUESTION.system },
        { role: 'user', content: QUESTION.prompt },
      ],
    },
  });
});

test('without a key none is sent', async () => {
  const { url, asked } = await aFakeModel(saying({ cards: [] }));
  await askLanguageModel({ url, model: 'llama', key: null }, QUESTION, new AbortController().signal, LIMITS);
  expect(asked[0]!.authorization).toBeUndefined();
});

test('what is no JSON is answered with as it is: whoever reads it says so', async () => {
  expect(await ask(saying('I am sorry.'))).toBe('I am sorry.');
  expect(await ask(saying('{"cards":[{"kind":'))).toBe('{"cards":[{"kind":');
});

test('an endpoint that cannot be held to JSON is asked once more, plainly', async () => {
  const { url, asked } = await aFakeModel(answering(400), saying('{"cards":[]}'));
  const said = await askLanguageModel({ url, model: 'm', key: null }, QUESTION, new AbortController().signal, LIMITS);
  expect(said).toBe('{"cards":[]}');
  expect(asked[1]!.body).not.toHaveProperty('response_format');
  expect(asked[1]!.body).not.toHaveProperty('temperature');
});

test.each<[string, Behaviour, NoAnswer['fault']]>([
  ['400', answering(400), { kind: 'refused', status: 400 }],
  ['401', answering(401), { kind: 'refused', status: 401 }],
  ['404 with a web page', answering(404, '<h1>Not here</h1>'), { kind: 'refused', status: 404 }],
  ['429', answering(429), { kind: 'refused', status: 429 }],
  ['500', answering(500, '<h1>Oh no</h1>'), { kind: 'refused', status: 500 }],
  ['an endless 500', flooding(500), { kind: 'refused', status: 500 }],
  ['a web page', answering(200, '<h1>Welcome</h1>'), { kind: 'no-answer' }],
  ['nothing at all', answering(200, ''), { kind: 'no-answer' }],
  ['JSON of another kind', answering(200, { hello: 'world' }), { kind: 'no-answer' }],
  ['silence', silent, { kind: 'too-slow' }],
  ['a trickle', trickling, { kind: 'too-slow' }],
  ['a flood', flooding(), { kind: 'too-long' }],
  ['a huge answer', saying('x'.repeat(200_000)), { kind: 'too-long' }],
  ['half an answer', hangingUp, { kind: 'no-answer' }],
  ['an answer cut off at its longest', saying('{"cards":[', 'length'), { kind: 'cut-off' }],
])('of %s is said what it is', async (_, behaviour, fault) => {
  const refused = await ask(behaviour).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NoAnswer);
  expect(refused).toHaveProperty('fault', fault);
});

test('a text goes nowhere but where it was to go: a redirection is not followed', async () => {
  const elsewhere = await aFakeModel(saying({ cards: [] }));
  const leading = answering(307, '', { Location: `${elsewhere.url}/chat/completions` });
  await expect(ask(leading)).rejects.toHaveProperty('fault', { kind: 'elsewhere' });
  expect(elsewhere.asked).toEqual([]);
});

test('an endpoint that is down is unreachable', async () => {
  const endpoint = { url: 'http://127.0.0.1:1/v1', model: 'm', key: null };
  const asking = askLanguageModel(endpoint, QUESTION, new AbortController().signal, LIMITS);
  await expect(asking).rejects.toHaveProperty('fault', { kind: 'unreachable' });
});

test('whoever no longer wants to know stops it, with their own reason', async () => {
  const { url } = await aFakeModel(silent);
  const stop = new AbortController();
  const asking = askLanguageModel({ url, model: 'm', key: null }, QUESTION, stop.signal, LIMITS);
  setTimeout(() => stop.abort(new Error('cancelled')), 50);
  await expect(asking).rejects.toThrow('cancelled');
});

async function ask(behaviour: Behaviour): Promise<string> {
  const { url } = await aFakeModel(behaviour);
  // Only what would take for ever is waited for in vain.
  const limits = behaviour === silent || behaviour === trickling ? { ...LIMITS, mostMs: 300 } : LIMITS;
  return askLanguageModel({ url, model: 'm', key: null }, QUESTION, new AbortController().signal, limits);
}
