import type { ReactNode } from 'react';
import type { Person } from '@/study/person/person';
import { Button, ButtonLink } from '../kit/button';
import { TextLink } from '../kit/text-link';
import { ActionForm, type FormAction } from './action-form';
import { EraseForm } from './erase-form';
import { KeepMe } from './keep-me';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';
import { RecoveryCodesForm } from './recovery-codes-form';
import { StudyDayForm } from './study-day-form';

type ParticularsProps = {
  person: Person;
  recoveryCodesLeft: number;
  /** When everything will be erased, where that has been asked for. */
  eraseAfter: number | null;
  zones: readonly string[];
  actions: {
    changeNameAction: FormAction;
    changePasswordAction: FormAction;
    changeStudyDayAction: FormAction;
    replaceRecoveryCodesAction: FormAction<{ recoveryCodes: string[] }>;
    eraseMeAction: FormAction;
    keepMeAction: FormAction;
    signOutAction: () => Promise<void>;
    signOutEverywhereAction: FormAction;
  };
};

/** Who Clio thinks you are, how you get in, and what becomes of what you did. */
export function Particulars({ person, recoveryCodesLeft, eraseAfter, zones, actions }: ParticularsProps) {
  const { signInName } = person;
  return (
    <div className="flex flex-col gap-10">
      {eraseAfter !== null && <KeepMe action={actions.keepMeAction} on={dayInWords(eraseAfter, person.zone)} />}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-soft">Name</dt>
        <dd>{person.name}</dd>
        <dt className="text-ink-soft">Sign-in name</dt>
        <dd className="break-all">{signInName}</dd>
        <dt className="text-ink-soft">Role</dt>
        <dd>{roleInWords[person.role]}</dd>
        {person.role === 'administrator' && (
          <>
            <dt className="text-ink-soft">Administration</dt>
            <dd className="flex flex-wrap gap-x-6">
              <TextLink href="/admin">People and roles</TextLink>
              <TextLink href="/admin/reports">Card reports</TextLink>
            </dd>
          </>
        )}
      </dl>
      <Part title="Your name">
        <NameForm action={actions.changeNameAction} name={person.name} />
      </Part>
      <Part title="Signing out">
        <div className="flex flex-wrap items-start gap-3">
          <form action={actions.signOutAction}>
            <Button type="submit">Sign out</Button>
          </form>
          <ActionForm
            action={actions.signOutEverywhereAction}
            submit="Sign out everywhere"
            pending="Signing out …"
            weight="quiet"
          />
        </div>
      </Part>
      <Part title="Your day">
        <p className="mb-5">
          What is due today depends on when your day begins. A change counts from the next answer on.
        </p>
        <StudyDayForm
          action={actions.changeStudyDayAction}
          zone={person.zone}
          zones={zones}
          rolloverHour={person.rolloverHour}
        />
      </Part>
      <Part title="Password">
        <p className="mb-5">Changing it signs you out everywhere else.</p>
        <PasswordForm action={actions.changePasswordAction} signInName={signInName} />
      </Part>
      <Part title="Recovery codes">
        <p className="mb-5">
          {codesInWords(recoveryCodesLeft)} When you make new ones, those you have now stop working.
        </p>
        <RecoveryCodesForm action={actions.replaceRecoveryCodesAction} signInName={signInName} />
      </Part>
      <Part title="Your data">
        <p className="mb-5">
          Everything Clio holds about you, in one file: who you are, your settings, every answer you gave and what
          follows from them. The format is JSON, which other programs can read.
        </p>
        <ButtonLink href="/api/v1/export" prefetch={false} download>
          Download everything
        </ButtonLink>
      </Part>
      <Part title="Erase everything">
        <p className="mb-5">
          If you press this you are signed out, and 14 days later your name, your answers and what you know are erased
          for good. Sign in before then and you can change your mind. You may want to{' '}
          <TextLink href="/api/v1/export" prefetch={false} download>
            download your data
          </TextLink>{' '}
          first.
        </p>
        <EraseForm action={actions.eraseMeAction} signInName={signInName} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = `part-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id} className="max-w-measure border-t border-hairline pt-6">
      <h2 id={id} className="mb-3 font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

const roleInWords = { learner: 'Learner', teacher: 'Teacher', administrator: 'Administrator' };

function codesInWords(left: number): string {
  if (left === 0) return 'You have no recovery codes left: without them a forgotten password cannot be replaced.';
  return left === 1 ? 'You have one recovery code left.' : `You have ${left} recovery codes left.`;
}

function dayInWords(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone }).format(instant);
}
