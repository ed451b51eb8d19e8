import type { PersonId } from '@/study/ids';
import type { Person, PersonSettings, Role } from '@/study/person/person';
import type { Instant } from '@/study/time';

import type { Db } from '../db/connect';
import { Prisma, type Person as PersonRow } from '../db/generated/client';

/** What only signing in may know of a person. `eraseAfter` is set while they have asked to be erased. */
export type PersonWithSecrets = {
  person: Person;
  passwordHash: string;
  signInVersion: number;
  eraseAfter: Instant | null;
};

export type NewPerson = {
  person: Person;
  signInKey: string;
  passwordHash: string;
  recoveryCodeDigests: readonly string[];
  createdAt: Instant;
};

/** Asked on every request: SQL with a name, so that the server plans it once a connection. */
export async function findSignedInPerson(db: Db, id: PersonId, signInVersion: number): Promise<Person | null> {
  const { rows } = await db.pool.query<PersonRow>({
    name: 'person-signed-in',
    text: `select id, sign_in_name as "signInName", name, role, zone, rollover_hour as "rolloverHour",
                  new_per_day as "newPerDay", presentation, buttons, single_keys as "singleKeys", retention
           from person where id = $1 and sign_in_version = $2`,
    values: [id, signInVersion],
  });
  return rows[0] ? personOf(rows[0]) : null;
}

export async function findPerson(db: Db, id: PersonId): Promise<PersonWithSecrets | null> {
  return secretsOf(await db.prisma.person.findUnique({ where: { id } }));
}

/** Null where there is no such person any more. */
export async function readSignedUpAt(db: Db, id: PersonId): Promise<Instant | null> {
  const row = await db.prisma.person.findUnique({ where: { id }, select: { createdAt: true } });
  return row?.createdAt.getTime() ?? null;
}

export async function findPersonByKey(db: Db, signInKey: string): Promise<PersonWithSecrets | null> {
  return secretsOf(await db.prisma.person.findUnique({ where: { signInKey } }));
}

/** `false` where somebody has the sign-in name already. */
export async function insertPerson(db: Db, made: NewPerson): Promise<boolean> {
  const { settings, ...person } = made.person;
  const createdAt = new Date(made.createdAt);
  try {
    await db.prisma.person.create({
      data: {
        ...person,
        ...settings,
        signInKey: made.signInKey,
        passwordHash: made.passwordHash,
        createdAt,
        recoveryCodes: { create: made.recoveryCodeDigests.map((digest) => ({ digest, createdAt })) },
      },
    });
    return true;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false;
    throw error;
  }
}

/** Also ends every sign-in made so far. Returns the version that new ones must carry. */
export async function savePasswordHash(db: Db, id: PersonId, passwordHash: string): Promise<number> {
  return raise(db, id, { passwordHash });
}

export async function endSignIns(db: Db, id: PersonId): Promise<number> {
  return raise(db, id, {});
}

export async function forgetWishToBeErased(db: Db, id: PersonId): Promise<void> {
  await db.prisma.person.update({ where: { id }, data: { eraseAfter: null }, select: { id: true } });
}

export async function saveStudyDay(db: Db, id: PersonId, zone: string, rolloverHour: number): Promise<void> {
  await db.prisma.person.update({ where: { id }, data: { zone, rolloverHour }, select: { id: true } });
}

export async function saveName(db: Db, id: PersonId, name: string): Promise<void> {
  await db.prisma.person.update({ where: { id }, data: { name }, select: { id: true } });
}

export async function saveSettings(db: Db, id: PersonId, settings: PersonSettings): Promise<void> {
  await db.prisma.person.update({ where: { id }, data: settings, select: { id: true } });
}

/** People in the order of their sign-in names, after a given key, whose sign-in name or name contains what is sought. */
export async function listPeople(db: Db, sought: string, afterKey: string, limit: number) {
  const contains = { contains: sought, mode: 'insensitive' } as const;
  const rows = await db.prisma.person.findMany({
    where: { signInKey: { gt: afterKey }, OR: sought ? [{ signInName: contains }, { name: contains }] : undefined },
    orderBy: { signInKey: 'asc' },
    take: limit,
  });
  return rows.map((row) => ({
    person: personOf(row),
    key: row.signInKey,
    createdAt: row.createdAt.getTime(),
    eraseAfter: row.eraseAfter?.getTime() ?? null,
  }));
}

/** People whose time to change their mind is over. */
export async function findPeopleToErase(db: Db, now: Instant): Promise<PersonId[]> {
  const rows = await db.prisma.person.findMany({ where: { eraseAfter: { lte: new Date(now) } }, select: { id: true } });
  return rows.map((row) => row.id as PersonId);
}

/** The person with all they did; unless they have changed their mind meanwhile, which the first statement settles. */
export async function erasePerson(db: Db, id: PersonId, now: Instant): Promise<boolean> {
  const gone = await db.prisma.$transaction(async (tx) => {
    const { count } = await tx.person.deleteMany({ where: { id, eraseAfter: { lte: new Date(now) } } });
    if (count > 0) await tx.$executeRaw`select erase_person_reviews(${id}::uuid)`;
    return count;
  });
  return gone > 0;
}

async function raise(db: Db, id: PersonId, data: Prisma.PersonUpdateInput): Promise<number> {
  const row = await db.prisma.person.update({
    where: { id },
    data: { ...data, signInVersion: { increment: 1 } },
    select: { signInVersion: true },
  });
  return row.signInVersion;
}

function secretsOf(row: PersonRow | null): PersonWithSecrets | null {
  if (!row) return null;
  const { passwordHash, signInVersion } = row;
  return { person: personOf(row), passwordHash, signInVersion, eraseAfter: row.eraseAfter?.getTime() ?? null };
}

function personOf(row: PersonRow): Person {
  return {
    id: row.id as PersonId,
    signInName: row.signInName,
    name: row.name,
    role: row.role as Role,
    zone: row.zone,
    rolloverHour: row.rolloverHour,
    settings: {
      newPerDay: row.newPerDay,
      presentation: row.presentation as PersonSettings['presentation'],
      buttons: row.buttons as PersonSettings['buttons'],
      singleKeys: row.singleKeys,
      retention: row.retention,
    },
  };
}
