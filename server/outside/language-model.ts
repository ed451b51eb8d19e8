/** Where a model is asked, and what it is called there. */
export type Endpoint = { url: string; model: string; key: string | null };

export type ModelFault =
  | { kind: 'unreachable' | 'too-slow' | 'too-long' | 'no-answer' | 'elsewhere' | 'cut-off' }
  /** What the endpoint said, by its status: 401, 429, 500, … */
  | { kind: 'refused'; status: number };

/** The endpoint did not answer as it should. What a person is told of it, `wordsOfFault` says. */
export class NoAnswer extends Error {
  readonly fault: ModelFault;
  constructor(fault: ModelFault, cause?: unknown) {
    super(`The language model did not answer: ${fault.kind}`, { cause });
    this.fault = fault;
  }
}

export type AskingLimits = { mostMs: number; mostBytes: number };

/** An answer of two thousand words is not one hundredth of this. */
export const ASKING_LIMITS: AskingLimits = { mostMs: 120_000, mostBytes: 1_000_000 };

/**
 * Asks once and answers with what the model said: untrusted text, of at most `mostBytes`. It is loaded when it is first used, since
 * most never use it. Rejects with `NoAnswer`, or with the signal's reason.
 */
export async function askLanguageModel(
  { url, model, key }: Endpoint,
  question: { system: string; prompt: string },
  signal: AbortSignal,
  { mostMs, mostBytes }: AskingLimits = ASKING_LIMITS,
): Promise<string> {
  const { generateText, Output, NoObjectGeneratedError } = await import('ai');
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
  const slow = AbortSignal.timeout(mostMs);
  const heard: Heard = { fault: null };
  const provider = createOpenAICompatible({
    name: 'clio',
    baseURL: url,
    ...(key === null ? {} : { apiKey: key }),
    fetch: (address, init) => fetchAtMost(mostBytes, heard, address, init),
  });
  const asked = { model: provider.chatModel(model), ...question, abortSignal: AbortSignal.any([signal, slow]) };
  try {
    return await generateText({ ...asked, ...SETTINGS, output: Output.json() })
      .catch((error: unknown) => {
        // Some endpoints do not know how to be held to JSON, or to a temperature, and say 400: what is said is checked in any case.
        if (heard.fault?.kind !== 'refused' || heard.fault.status !== 400) throw error;
        heard.fault = null;
        return generateText({ ...asked, maxRetries: 0 });
      })
      .then(({ text, finishReason }) => wholeOf(text, finishReason));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoAnswer) throw error;
    if (slow.aborted) throw new NoAnswer({ kind: 'too-slow' }, error);
    if (heard.fault) throw new NoAnswer(heard.fault, error);
    if (NoObjectGeneratedError.isInstance(error)) return wholeOf(error.text ?? '', error.finishReason);
    throw new NoAnswer({ kind: 'no-answer' }, error);
  }
}

/** The same question gives the same answer, as far as a model can; whoever asks again decides that, not the library. */
const SETTINGS = { maxRetries: 0, temperature: 0, maxOutputTokens: 4_000 };

function wholeOf(text: string, finishReason: string | undefined): string {
  if (finishReason === 'length') throw new NoAnswer({ kind: 'cut-off' });
  return text;
}

/** What went wrong on the wire, where something did: the library tells of it in many ways. */
type Heard = { fault: ModelFault | null };

/** Follows nobody elsewhere, since the person agreed to one place; stops listening to what does not end. */
async function fetchAtMost(
  mostBytes: number,
  heard: Heard,
  address: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
): Promise<Response> {
  const response = await fetch(address, { ...init, redirect: 'manual' }).catch((error: unknown) => {
    heard.fault = { kind: 'unreachable' };
    throw error;
  });
  if (response.status >= 300 && response.status < 400) {
    heard.fault = { kind: 'elsewhere' };
    await response.body?.cancel();
    throw new Error('It was led elsewhere.');
  }
  if (!response.ok) heard.fault = { kind: 'refused', status: response.status };
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes <= mostBytes) return controller.enqueue(chunk);
      heard.fault ??= { kind: 'too-long' };
      controller.error(new Error('It did not end.'));
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body?.pipeThrough(counting) ?? null, { status, statusText, headers });
}
