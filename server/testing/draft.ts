import type { Draft, DraftId } from '@/study/extraction/draft';
import type { CardId, DocumentId } from '@/study/ids';

/** A draft as extraction makes it: when the barricades of Paris went up. */
export function aDraft(given: Partial<Draft> & { id: DraftId; document: DocumentId }): Draft {
  return {
    kind: 'date',
    standing: 'attributed',
    text: 'Barricades went up in Paris in August 1648.',
    slot: {
      subject: 'event/barricades',
      relation: 'date',
      value: { kind: 'date', date: '1648-08' },
      scope: '',
    } as Draft['slot'],
    holder: null,
    hard: [],
    anchor: { quote: 'Barricades went up in Paris in August 1648.', before: '', after: '', start: 0, end: 43 },
    confidence: 0.8,
    rank: 1,
    cards: [
      {
        id: `${given.id}-card` as CardId,
        form: 'question',
        prompt: 'In which month did barricades go up in Paris?',
        answer: { kind: 'date', date: '1648-08' } as Draft['cards'][number]['answer'],
        answerText: 'August 1648',
        accepted: [],
        options: [],
      },
    ],
    ...given,
  };
}
