import { fileNameOf, SCHEMES, type Screen } from './screen';

/** One row a state: phone and desktop, light and dark beside each other; each opens at its full size. */
export function contactSheet(screens: readonly Screen[], files: readonly string[]): string {
  const rows = screens.map((screen) => {
    const shots = (['phone', 'desktop'] as const).flatMap((format) =>
      SCHEMES.map((scheme) => fileNameOf(screen, format, scheme)).map((file) =>
        files.includes(file)
          ? `<a href="${file}"><img class="${format}" loading="lazy" src="${file}" alt="${screen.name}, ${format}"></a>`
          : '',
      ),
    );
    return `<section><h2>${screen.name}</h2><div>${shots.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>${rows.join('\n')}</html>\n`;
}

const STYLE = `
  body { font: 15px system-ui; margin: 2rem; background: #ddd }
  h2 { font-size: 1rem; margin: 2rem 0 0.5rem }
  div { display: flex; gap: 0.75rem; align-items: flex-start; overflow-x: auto }
  img { display: block; background: #fff; max-height: 60rem; object-fit: cover; object-position: top }
  img.phone { width: 195px } img.desktop { width: 480px }
`;
