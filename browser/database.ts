import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PersonId } from '@/study/ids';
import type { AcceptedRetraction, AcceptedReview } from '@/study/review/review';
import { DATABASE_NAME } from './database-name';
import type { KeptSitting } from './sitting-store';

/**
 * What this browser remembers. Every row but the device's own id carries the person it belongs to, because pupils share
 * machines: nobody's reviews are read, or sent, in another's name.
 */
export interface ClioSchema extends DBSchema {
  device: { key: 'id'; value: string };
  log: {
    key: number;
    value: LogRow;
    indexes: {
      'by person and id': [PersonId, string];
      'in order': [PersonId, number];
      'to send': [PersonId, Delivery, number];
    };
  };
  sittings: { key: PersonId; value: KeptSitting };
}

/** `waiting`: not yet acknowledged by the server. `refused`: the server will not have it; kept, and told. */
export type Delivery = 'waiting' | 'acknowledged' | 'refused';

export type LogEntry = { kind: 'review'; row: AcceptedReview } | { kind: 'retraction'; row: AcceptedRetraction };

export type LogRow = LogEntry & {
  /** Given by the store, in order of recording. */
  sequence?: number;
  person: PersonId;
  id: string;
  delivery: Delivery;
  /** Why the server refused it; null unless it did. */
  reason: string | null;
};

export type ClioDatabase = IDBPDatabase<ClioSchema>;

const VERSION = 1;

/** Opens the store, making it at first. A tab that holds an older version open gives way, so that an update never hangs. */
export function openDatabase(name = DATABASE_NAME): Promise<ClioDatabase> {
  return openDB<ClioSchema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('device');
      const log = db.createObjectStore('log', { keyPath: 'sequence', autoIncrement: true });
      log.createIndex('by person and id', ['person', 'id'], { unique: true });
      log.createIndex('in order', ['person', 'sequence']);
      log.createIndex('to send', ['person', 'delivery', 'sequence']);
      db.createObjectStore('sittings', { keyPath: 'person' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
