import type { DeviceId } from '@/study/ids';
import type { ClioDatabase } from './database';

/** This browser's id, made once: it says which of a person's devices wrote a review, and nothing else about the device. */
export async function deviceIdOf(db: ClioDatabase, newId: () => string): Promise<DeviceId> {
  const transaction = db.transaction('device', 'readwrite');
  const known = await transaction.store.get('id');
  const id = known ?? newId();
  if (!known) await transaction.store.put(id, 'id');
  await transaction.done;
  return id as DeviceId;
}
