import type { Card, MatchedPair, Option } from './card';
import { nameOf, type CollectionIndex } from './collection-index';
import { optionOf } from './value-option';
import type { PairLeft, WrittenPairs } from './written-pairs';

/** The pairs of a matching card; in words: "Robert Conquest: Stalin ordered it; …". */
export function matchingOf(index: CollectionIndex, { pairs }: WrittenPairs): Pick<Card, 'form' | 'answer'> {
  const matched = pairs.map(({ left, right }): MatchedPair => ({
    left: leftOption(index, left),
    right: optionOf(index, right),
  }));
  return {
    form: { kind: 'matching', pairs: matched },
    answer: {
      key: `pairs/${matched.map(({ left, right }) => `${left.key}=${right.key}`).join('/')}`,
      text: matched.map(({ left, right }) => `${left.text}: ${right.text}`).join('; '),
      order: null,
    },
  };
}

function leftOption(index: CollectionIndex, left: PairLeft): Option {
  if (left.kind !== 'document') return optionOf(index, left);
  return {
    key: `document/${left.document}`,
    text: left.text ?? nameOf(index, `document/${left.document}`),
    order: null,
  };
}
