import { contextOfRequest } from '@/server/context';
import { BarePage } from '@/ui/kit/bare-page';

export const metadata = { title: 'Not found' };

const PLACES = [
  ['/today', 'Today'],
  ['/library', 'Library'],
  ['/progress', 'Progress'],
  ['/settings', 'Settings'],
];

/** For whoever has no account, where those places lead only to the sign-in. */
const WAYS_IN = [
  ['/', 'Try a question'],
  ['/sign-in', 'Sign in'],
];

export default async function NotFound() {
  const { person } = await contextOfRequest();
  return (
    <BarePage above="Not found" title="There is nothing at this address." home="/">
      <p className="prose mt-5">It may have moved, or it may be somebody else’s. Nothing of yours is lost.</p>
      <nav aria-label="Clio" className="mt-6 flex flex-wrap gap-x-8">
        {(person ? PLACES : WAYS_IN).map(([href, name]) => (
          <a
            key={href}
            href={href}
            className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-oxblood"
          >
            {name}
          </a>
        ))}
      </nav>
    </BarePage>
  );
}
