// A process of its own: texts and shelf come in as JSON, progress and proposals go out as lines. It knows no secret and no database.
import { proposing } from '@/study/extraction/propose';
import { PROGRESS } from './run-apart';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { texts, shelf } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const steps = proposing(texts, shelf);
for (let step = steps.next(); ; step = steps.next()) {
  if (step.done) {
    process.stdout.write(`${JSON.stringify(step.value)}\n`);
    break;
  }
  process.stdout.write(`${PROGRESS}${JSON.stringify(step.value)}\n`);
}
