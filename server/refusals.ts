/**
 * The four ways a command or query says no. Whoever calls it decides nothing: `respond.ts` translates each of them, once.
 * The message is a sentence for the person on the screen: what happened, what is safe, what to do.
 */
export type RefusalKind = 'not-found' | 'not-allowed' | 'invalid' | 'conflict';

export abstract class Refusal extends Error {
  abstract readonly kind: RefusalKind;
}

export class NotFound extends Refusal {
  readonly kind = 'not-found';
}

export class NotAllowed extends Refusal {
  readonly kind = 'not-allowed';
  /** Signing in would help: a page then leads there, a route answers 401 rather than 403. */
  readonly signedOut: boolean;
  constructor(message: string, { signedOut = false } = {}) {
    super(message);
    this.signedOut = signedOut;
  }
}

export class Invalid extends Refusal {
  readonly kind = 'invalid';
  /** What is wrong with which field, by the name the form gives it; empty where it is about the whole. */
  readonly fields: Readonly<Record<string, string>>;
  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.fields = fields;
  }
}

/** What was asked is impossible beside what is already there: a name taken, a thing changed meanwhile. */
export class Conflict extends Refusal {
  readonly kind = 'conflict';
  readonly fields: Readonly<Record<string, string>>;
  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.fields = fields;
  }
}
