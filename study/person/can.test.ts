import { describe, expect, it } from 'vitest';
import { OTHER_PUPIL, PUPIL } from '../testing/reviews';
import { can, mayAskLanguageModel, type Action } from './can';
import type { Role } from './person';

/** Who may: visitor, learner, teacher, administrator; and an administrator with what is somebody else's. */
const matrix: Record<Action, string> = {
  'answer cards': '- l t a  -',
  'see own progress': '- l t a  -',
  'add a deck': '- l t a  -',
  'decide on drafts': '- l t a  -',
  'write own cards': '- l t a  -',
  'remove a deck': '- l t a  -',
  'report a card': '- l t a  -',
  'attach an original': '- l t a  -',
  'take in documents': '- l t a  -',
  'ask a language model': '- l t a  -',
  'change own settings': '- l t a  -',
  'change own password': '- l t a  -',
  'sign out everywhere': '- l t a  -',
  'export own data': '- l t a  -',
  'erase own account': '- l t a  -',
  'read the library': '- l t a  a',
  'see administration': '- - - a  a',
  'see people': '- - - a  a',
  'change a role': '- - - a  a',
  'read card reports': '- - - a  a',
  'settle card reports': '- - - a  a',
  'set up the language model': '- - - a  a',
};

const as = (role: Role) => ({ id: PUPIL, role });

describe('who may', () => {
  it.each(Object.entries(matrix) as [Action, string][])('%s', (action, expected) => {
    const mark = (allowed: boolean, letter: string) => (allowed ? letter : '-');
    const row = [
      mark(can(null, action), 'v'),
      mark(can(as('learner'), action), 'l'),
      mark(can(as('teacher'), action), 't'),
      mark(can(as('administrator'), action), 'a'),
      '',
      mark(can(as('administrator'), action, { owner: OTHER_PUPIL }), 'a'),
    ].join(' ');
    expect(row).toBe(expected);
  });

  it('touch what is theirs, and nobody what is another’s', () => {
    expect(can(as('learner'), 'export own data', { owner: PUPIL })).toBe(true);
    expect(can(as('learner'), 'export own data', { owner: OTHER_PUPIL })).toBe(false);
  });

  it('have a language model asked: teachers and whoever studies alone, never a pupil of a class', () => {
    const taught = [{ as: 'teacher' }, { as: 'pupil' }] as const;
    for (const role of ['learner', 'teacher', 'administrator'] as const) {
      expect(mayAskLanguageModel(as(role), [])).toBe(true);
      expect(mayAskLanguageModel(as(role), [{ as: 'teacher' }])).toBe(true);
      expect(mayAskLanguageModel(as(role), taught)).toBe(false);
    }
    expect(mayAskLanguageModel(null, [])).toBe(false);
  });
});
