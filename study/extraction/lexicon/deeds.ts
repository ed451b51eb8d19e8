/** Deeds that befall somebody once, as classes: two dates for one of them are a disagreement. `passive`: only as something suffered. */
export const DEED_CLASSES = new Map<string, { name: string; past: string; passive: boolean }>(
  [
    { name: 'death', past: 'died', passive: false, verbs: 'die perish' },
    {
      name: 'death',
      past: 'died',
      passive: true,
      verbs: 'murder assassinate execute shoot hang behead guillotine kill poison',
    },
    { name: 'birth', past: 'was born', passive: true, verbs: 'bear born' },
    { name: 'expulsion', past: 'was expelled', passive: true, verbs: 'expel' },
    { name: 'exile', past: 'was exiled', passive: true, verbs: 'exile banish deport' },
    { name: 'arrest', past: 'was arrested', passive: true, verbs: 'arrest' },
    { name: 'crowning', past: 'was crowned', passive: true, verbs: 'crown' },
    { name: 'abdication', past: 'abdicated', passive: false, verbs: 'abdicate' },
    { name: 'excommunication', past: 'was excommunicated', passive: true, verbs: 'excommunicate' },
  ].flatMap(({ verbs, ...deed }) => verbs.split(' ').map((verb) => [verb, deed] as const)),
);
