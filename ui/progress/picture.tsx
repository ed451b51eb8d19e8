import type { ReactNode } from 'react';

type PictureProps = {
  id: string;
  /** A sentence that says what the picture shows. */
  title: string;
  /** Under the picture, in small type: how it is to be read. */
  note?: ReactNode;
  table: TableProps;
  children: ReactNode;
};

/** One picture: what it shows, itself, and the same as a table for whoever would rather read, or cannot see it. */
export function Picture({ id, title, note, table, children }: PictureProps) {
  return (
    <figure aria-labelledby={id} className="mt-14 break-inside-avoid print:mt-8">
      <figcaption>
        <h2 id={id} className="max-w-measure font-serif text-xl font-semibold md:text-2xl">
          {title}
        </h2>
      </figcaption>
      <div className="mt-5">{children}</div>
      {note && <p className="mt-3 max-w-measure text-sm text-ink-soft">{note}</p>}
      <details className="mt-2 print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule decoration-1 underline-offset-[0.25em] hover:decoration-oxblood hover:decoration-2">
          Show as a table
        </summary>
        <DataTable {...table} />
      </details>
    </figure>
  );
}

export type TableProps = {
  caption: string;
  columns: string[];
  /** The first cell of a row is its head. */
  rows: { key: string; cells: ReactNode[] }[];
};

function DataTable({ caption, columns, rows }: TableProps) {
  return (
    <div className="mt-2 max-h-[28rem] overflow-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th
                key={column}
                scope="col"
                className={`sticky top-0 border-b border-rule bg-paper py-2 align-bottom font-semibold ${place === 0 ? 'pr-3 text-left' : 'pl-3 text-right'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...others] }) => (
            <tr key={key} className="border-b border-hairline">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {head}
              </th>
              {others.map((cell, place) => (
                <td key={place} className="py-1.5 pl-3 text-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
