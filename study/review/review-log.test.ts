import { KIROV, OTHER_PUPIL, PUPIL } from '../testing/reviews';
import { reviewLogInMemory } from '../testing/review-log-in-memory';
import { describeReviewLog } from './review-log.contract';

describeReviewLog('in memory', async () => ({ log: reviewLogInMemory(), people: [PUPIL, OTHER_PUPIL], card: KIROV }));
