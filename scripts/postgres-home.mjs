// The folder the embedded server lives in: cluster/ (data and password, set up whole or not at all), log, port, holders.
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canEnter, isRoot, keepsOwnership, serverAccount } from './server-account.mjs';

/**
 * Where the server's folder really is: the wanted place, or a stable place elsewhere when the server's account cannot
 * enter the wanted one or owner and mode do not hold there. Always the same answer for the same wanted place.
 */
export function findHome(wanted) {
  fs.mkdirSync(wanted, { recursive: true });
  const account = serverAccount(path.join(wanted, 'cluster', 'data'));
  if ((!account || canEnter(account, wanted)) && keepsOwnership(account, wanted)) {
    return { ...parts(wanted), account, moved: false };
  }
  const elsewhere = path.join(folderElsewhere(), crypto.createHash('sha256').update(wanted).digest('hex').slice(0, 12));
  fs.mkdirSync(elsewhere, { recursive: true });
  return { ...parts(elsewhere), account: serverAccount(path.join(elsewhere, 'cluster', 'data')), moved: true };
}

/** For whatever cannot lie in the checkout. */
export function folderElsewhere() {
  if (isRoot) return '/var/lib/clio';
  return path.join(process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share'), 'clio');
}

function parts(folder) {
  const at = (...names) => path.join(folder, ...names);
  return {
    folder,
    cluster: at('cluster'),
    data: at('cluster', 'data'),
    password: at('cluster', 'password'),
    log: at('log.txt'),
    port: at('port'),
    lock: at('lock'),
    holders: at('holders'),
  };
}
