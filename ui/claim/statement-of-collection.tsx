/** What a collection says about itself: two sentences in sight, the whole of it for whoever asks. */
export function StatementOfCollection({ collection }: { collection: { inBrief: string; statement: string } }) {
  return (
    <>
      <p>{collection.inBrief}</p>
      <details className="open-on-paper">
        <summary className="inline-flex min-h-11 cursor-pointer items-center underline decoration-rule underline-offset-[0.2em] hover:decoration-oxblood">
          More about these texts
        </summary>
        <p>{collection.statement}</p>
      </details>
    </>
  );
}
