import { TextLink } from '../kit/text-link';

export function AdministrationPlaces({ here }: { here: 'people' | 'reports' | 'language-model' }) {
  return (
    <nav aria-label="Administration" className="mb-8">
      <ul className="flex flex-wrap gap-x-6">
        {places.map(({ key, href, name }) => (
          <li key={key}>
            {key === here ? (
              <span aria-current="page" className="inline-flex min-h-11 items-center font-semibold">
                {name}
              </span>
            ) : (
              <TextLink href={href} className="inline-flex min-h-11 items-center">
                {name}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const places = [
  { key: 'people', href: '/admin', name: 'People and roles' },
  { key: 'reports', href: '/admin/reports', name: 'Card reports' },
  { key: 'language-model', href: '/admin/language-model', name: 'Language model' },
];
