import type { AuthoredCollection } from '../card/collection';
import type { CollectionId } from '../ids';

/** What drafts are compiled and checked against where no shipped collection stands behind them. */
export const NO_COLLECTION: AuthoredCollection = {
  collection: {
    id: 'drafts' as CollectionId,
    title: 'Drafts',
    inBrief: '',
    statement: '',
    notice: '',
    themes: [],
    checkedBy: [],
  },
  documents: [],
  actors: [],
  events: [],
  terms: [],
  places: [],
  references: [],
  debates: [],
  contradictions: [],
  claims: [],
  cards: [],
  decks: [],
};
