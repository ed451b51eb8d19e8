/** Who answers for a collection; while nobody does, it says so. */
export function CheckedBy({ names }: { names: string[] }) {
  return names.length === 0 ? (
    <p className="prose mt-4 font-semibold">No history teacher has checked this collection yet.</p>
  ) : (
    <p className="prose mt-4">Checked by {new Intl.ListFormat('en-GB').format(names)}.</p>
  );
}
