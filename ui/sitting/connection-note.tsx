'use client';

import type { Keeping } from '@/browser/keeper';
import { TextLink } from '../kit/text-link';
import { useOnline } from '../kit/use-media';

type ConnectionNoteProps = { keeping: Keeping; unkept: boolean };

/** How it stands with the network and with what was answered: silent while all is well. */
export function ConnectionNote({ keeping, unkept }: ConnectionNoteProps) {
  const online = useOnline();
  return (
    <div role="status" className="text-sm text-ink-soft">
      {unkept && (
        <p className="mb-4 border-l-[3px] border-oxblood pl-3 text-ink">
          That answer could be neither kept on this device nor sent. Nothing before it is lost. Check the connection,
          then answer again.
        </p>
      )}
      {!unkept && sentence(keeping, online)}
      {keeping.refused > 0 && (
        <p className="mb-4 border-l-[3px] border-ochre pl-3">
          {answers(keeping.refused)} could not be taken by the server.{' '}
          {keeping.refused === 1 ? 'It stays' : 'They stay'} on this device.
        </p>
      )}
    </div>
  );
}

function sentence({ line, waiting, storage }: Keeping, online: boolean) {
  if (storage === 'none') {
    return <Note>This browser window keeps nothing, so every answer is sent before the next card. Stay online.</Note>;
  }
  if (line === 'signed-out' && waiting > 0) {
    return (
      <Note>
        You are signed out. {answers(waiting)} {waiting === 1 ? 'is' : 'are'} kept on this device.{' '}
        <TextLink href="/sign-in?next=/review">Sign in</TextLink> and {waiting === 1 ? 'it is' : 'they are'} sent.
      </Note>
    );
  }
  if (!online || line === 'offline') {
    return (
      <Note>
        You are offline. Go on: your answers are kept on this device and sent when you are back
        {waiting > 0 ? ` (${waiting} waiting)` : ''}.
      </Note>
    );
  }
  if (line === 'trouble') {
    return <Note>The server does not answer properly. Your answers are kept on this device; we keep trying.</Note>;
  }
  return null;
}

function Note({ children }: { children: React.ReactNode }) {
  return <p className="mb-4 border-l-[3px] border-prussian pl-3">{children}</p>;
}

function answers(count: number): string {
  return count === 1 ? 'One answer' : `${count} answers`;
}
