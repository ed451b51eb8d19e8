import type { PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';

import type { Db } from '../db/connect';

/** All earlier codes stop working. */
export async function replaceRecoveryCodes(db: Db, person: PersonId, digests: readonly string[], now: Instant) {
  const createdAt = new Date(now);
  await db.prisma.$transaction([
    db.prisma.recoveryCode.deleteMany({ where: { personId: person } }),
    db.prisma.recoveryCode.createMany({ data: digests.map((digest) => ({ personId: person, digest, createdAt })) }),
  ]);
}

/** Spends a code: one statement, so that of two people who send it at once one succeeds. */
export async function spendRecoveryCode(db: Db, person: PersonId, digest: string, now: Instant): Promise<boolean> {
  const { count } = await db.prisma.recoveryCode.updateMany({
    where: { personId: person, digest, usedAt: null },
    data: { usedAt: new Date(now) },
  });
  return count > 0;
}

export async function countRecoveryCodesLeft(db: Db, person: PersonId): Promise<number> {
  return db.prisma.recoveryCode.count({ where: { personId: person, usedAt: null } });
}
