import { onTestFinished } from 'vitest';
import { startFakeModel, type Behaviour, type FakeModel } from './fake-model';

/** For as long as the test. */
export async function aFakeModel(...behaviours: Behaviour[]): Promise<FakeModel> {
  const fake = await startFakeModel(...behaviours);
  onTestFinished(fake.stop);
  return fake;
}
