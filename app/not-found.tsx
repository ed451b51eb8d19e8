import { BarePage } from '@/ui/kit/bare-page';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <BarePage above="Not found" title="There is nothing at this address." home="/">
      <p className="prose mt-5">It may have moved, or it may be somebody else’s. Nothing of yours is lost.</p>
      <nav aria-label="Clio" className="mt-6 flex flex-wrap gap-x-8">
        {[
          ['/today', 'Today'],
          ['/library', 'Library'],
          ['/progress', 'Progress'],
          ['/settings', 'Settings'],
        ].map(([href, name]) => (
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
