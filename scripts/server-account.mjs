// PostgreSQL refuses to run as root: then it runs under an unprivileged account of the machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { failure } from './failure.mjs';

export const isRoot = process.getuid?.() === 0;

/**
 * The account the server runs under, or undefined for whoever started us. Data that exist already keep their owner, so
 * that `sudo npm start` goes on with what the ordinary user began.
 */
export function serverAccount(existingData) {
  if (!isRoot) return undefined;
  if (existingData && fs.existsSync(existingData)) {
    const { uid, gid } = fs.statSync(existingData);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const uid = numberFrom('-u', name);
    const gid = numberFrom('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw failure(
    'PostgreSQL does not run as root and this machine has no account "nobody": start Clio as another user.',
  );
}

/** Whether the server's account can enter this folder (a checkout below /root is closed to it). */
export function canEnter(account, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -r .', 'sh', folder], { cwd: '/', ...account }).status === 0;
}

/**
 * Whether a folder keeps what PostgreSQL insists on: owner and mode 0700. Some mounts (the Windows drives of WSL, bind
 * mounts of some container hosts) accept both and keep neither.
 */
export function keepsOwnership(account, folder) {
  const probe = fs.mkdtempSync(`${folder}/probe-`);
  try {
    if (account) fs.chownSync(probe, account.uid, account.gid);
    fs.chmodSync(probe, 0o700);
    const { mode, uid } = fs.statSync(probe);
    return (mode & 0o777) === 0o700 && uid === (account?.uid ?? process.getuid());
  } catch {
    return false;
  } finally {
    fs.rmSync(probe, { recursive: true, force: true });
  }
}

function numberFrom(flag, name) {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
