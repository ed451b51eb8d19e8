// What the launcher says when it cannot go on: one sentence for whoever typed the command, exit code 1, no stack.

/** An expected failure. Anything else that is thrown is a fault of ours and keeps its stack. */
export function failure(sentence) {
  return Object.assign(new Error(sentence), { name: 'Failure' });
}

/** Runs a command's body; an expected failure becomes its sentence. */
export async function sayingWhy(body) {
  try {
    return await body();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exit(1);
  }
}

export function sentenceOf(error) {
  if (error?.name === 'Failure') return error.message;
  if (error?.code === 'ENOSPC') return `The disk is full: ${error.path ?? 'nothing more can be written'}.`;
  if (error?.code === 'EACCES' || error?.code === 'EPERM' || error?.code === 'EROFS') {
    return `Clio may not write ${error.path ?? 'here'}: start it as the person who owns this folder.`;
  }
  return error?.stack ?? String(error);
}
