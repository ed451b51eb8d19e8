import type { Moment } from '@/study/sitting/sitting';
import type { Grade } from '../card/grades';
import { isGiven } from '../card/is-given';
import type { Answering } from './answer-actions';
import type { AskedCard } from './asked';
import type { Keys } from './use-keys';

/** What the keys do with the card as it stands: Enter and Space go on, digits choose, G owns up to a guess. */
export function answerKeys(moment: Moment, asked: AskedCard, grades: Grade[], answering: Answering): Keys {
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
      if (isGiven(asked.presentation)) return {};
      return asked.presentation === 'multiple-choice'
        ? byDigit(
            asked.options.map(
              ({ key }) =>
                () =>
                  answering.pick(key),
            ),
          )
        : goOn(answering.reveal);
    case 'revealed':
      return {
        ...byDigit(
          grades.map(
            ({ rating }) =>
              () =>
                answering.rate(rating),
          ),
        ),
        ...goOn(() => answering.rate(3)),
      };
    case 'picked':
      return { ...goOn(answering.knewIt), g: answering.guessed };
    case 'answered':
      return goOn(answering.next);
    case 'finished':
      return {};
  }
}

function goOn(deed: () => void): Keys {
  return { Enter: deed, Space: deed };
}

function byDigit(deeds: (() => void)[]): Keys {
  return Object.fromEntries(deeds.map((deed, index) => [String(index + 1), deed]));
}
