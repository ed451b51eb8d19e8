'use server';

import { revalidatePath } from 'next/cache';
import { cancelMyJob, clearMyJobs } from '@/server/commands/cancel-job';
import { removeDocument } from '@/server/commands/remove-document';
import { contextOfRequest } from '@/server/context';
import { respondToPage } from '@/server/respond';

export async function cancelJobAction(form: FormData) {
  await respondToPage(async () => cancelMyJob(await contextOfRequest(), { job: String(form.get('job')) }));
  revalidatePath('/library/add');
}

export async function clearJobsAction() {
  await respondToPage(async () => clearMyJobs(await contextOfRequest()));
  revalidatePath('/library/add');
}

export async function removeDocumentAction(form: FormData) {
  await respondToPage(async () => removeDocument(await contextOfRequest(), { document: String(form.get('document')) }));
  revalidatePath('/', 'layout');
}
