import type { Card, Option } from '../card/card';
import { shownRights } from '../card/matching';
import { chooseOptions } from '../card/options';
import { shownEvents } from '../card/ordering';
import type { Presentation } from '../review/review';

/** What is on show while a card is asked: in the order of display, the same for the same seed. */
export type Showing = { seed: string; mixedUp: string[] };

/** One line for each presentation: what there is to choose from, to order or to match; nothing where the answer is recalled. */
export const shownOptions: Record<Presentation, (card: Card, showing: Showing) => Option[]> = {
  flashcard: () => [],
  typed: () => [],
  cloze: () => [],
  'multiple-choice': (card, showing) => chooseOptions(card, showing),
  ordering: (card, { seed }) => (card.form.kind === 'ordering' ? shownEvents(card, card.form, seed) : []),
  matching: (card, { seed }) => (card.form.kind === 'matching' ? shownRights(card, card.form, seed) : []),
};
