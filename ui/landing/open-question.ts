/** A question on which writers differ: two views, and who holds which. */
export type OpenQuestion = {
  question: string;
  /** What is not in dispute, in a sentence. */
  setting: string;
  /** What else has to be said once the writers have spoken: whose views are missing. */
  remark: string;
  views: { id: string; text: string }[];
  writers: Writer[];
  furtherReading: string[];
};

export type Writer = {
  document: string;
  name: string;
  title: string;
  publication: string;
  year: number;
  kind: 'polemic' | 'notes';
  view: string;
  /** The view in a sentence of ours, and a few words of theirs. */
  point: string;
  phrase: string | null;
  passage: string | null;
};

/** Under which view a visitor has put each text; one that they left out is absent. */
export type Sorting = Partial<Record<string, string>>;

/** The address at which a sorting stands, as the form sends it without script. */
export function addressOf(sorting: Sorting | null): string {
  if (!sorting) return '/';
  const placed = Object.entries(sorting).flatMap(([document, view]) => (view ? [[document, view]] : []));
  return `/?${new URLSearchParams([['said', ''], ...placed])}`;
}

/** What of an address is a sorting of these writers: null where nothing is. It was typed by anybody. */
export function sortingIn(
  { writers, views }: Pick<OpenQuestion, 'writers' | 'views'>,
  asked: Record<string, unknown>,
): Sorting | null {
  const placed = writers.flatMap(({ document }) => {
    const view = views.find(({ id }) => id === asked[document]);
    return view ? [[document, view.id] as const] : [];
  });
  return placed.length > 0 || asked.said !== undefined ? Object.fromEntries(placed) : null;
}
