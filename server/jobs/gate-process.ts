// A process of its own, as extract-process.ts is: what a model proposed comes in as JSON, what passed the gate goes out.
import { gateProposals } from '@/study/extraction/model-gate';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { texts, shelf, proposals, kept } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
process.stdout.write(`${JSON.stringify(gateProposals(texts, shelf, proposals, kept))}\n`);
