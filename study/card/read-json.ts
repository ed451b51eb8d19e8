/** What a text says as JSON; null where it says nothing. Whoever reads an answer given long ago must not stumble over it. */
export function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
