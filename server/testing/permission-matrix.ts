import type { Role } from '@/study/person/person';

/** Who asks: a visitor who has not signed in, or a person of a role. */
export const ASKERS = ['signed out', 'learner', 'teacher', 'administrator'] as const satisfies readonly (
  'signed out' | Role
)[];
export type Asker = (typeof ASKERS)[number];

/**
 * What an asker meets: `open`, it is answered; `sign-in`, led to the sign-in page; `hidden`, as if it were not there; `today`,
 * led to their own first page; `401`, told to sign in, where programs ask.
 */
export type Meets = 'open' | 'sign-in' | 'today' | 'hidden' | '401';

type Row = Record<Asker, Meets>;

const everybody: Row = { 'signed out': 'open', learner: 'open', teacher: 'open', administrator: 'open' };
const signedIn: Row = { ...everybody, 'signed out': 'sign-in' };
const signedInProgram: Row = { ...everybody, 'signed out': '401' };
const administrators: Row = { 'signed out': 'sign-in', learner: 'hidden', teacher: 'hidden', administrator: 'open' };

/** Something that exists, for each part of an address that stands for many. */
export const EXAMPLES: Record<string, string> = {
  '[...nextauth]': 'csrf',
  '[actor]': 'sergei-kirov',
  '[collection]': 'stalinism',
  '[debate]': 'kirov-murder',
  '[deck]': 'first-deck',
  '[document]': 'conrad-2003',
  '[own]': 'nobodys-notes',
};

/** Every page, by its address as the folders of `app/` have it. */
export const PAGES: Record<string, Row> = {
  '/': everybody,
  '/sign-in': { 'signed out': 'open', learner: 'today', teacher: 'today', administrator: 'today' },
  '/try': { 'signed out': 'open', learner: 'today', teacher: 'today', administrator: 'today' },
  '/sign-up': everybody,
  '/recover': everybody,
  '/become-administrator': signedIn,
  '/settings': signedIn,
  '/settings/account': signedIn,
  '/today': signedIn,
  '/library': signedIn,
  '/library/add': signedIn,
  '/library/collections/[collection]': everybody,
  '/library/collections/[collection]/corrections': everybody,
  '/library/collections/[collection]/debates': everybody,
  '/library/collections/[collection]/differences': everybody,
  '/library/collections/[collection]/glossary': everybody,
  '/library/collections/[collection]/people': everybody,
  '/library/collections/[collection]/timeline': everybody,
  '/library/debates/[debate]': everybody,
  '/library/debates/[debate]/drill': signedIn,
  '/library/decks/[deck]': signedIn,
  '/library/decks/[deck]/paper': signedIn,
  '/library/documents/[document]': everybody,
  '/library/documents/[document]/original': signedIn,
  '/library/people/[actor]': everybody,
  '/library/search': everybody,
  '/library/own/[own]': { 'signed out': 'sign-in', learner: 'hidden', teacher: 'hidden', administrator: 'hidden' },
  '/library/own/cards': signedIn,
  '/review': signedIn,
  '/progress': signedIn,
  '/admin': administrators,
  '/admin/language-model': administrators,
  '/admin/reports': administrators,
};

/** Every route handler, by method and address. */
export const ROUTES: Record<string, Row> = {
  'GET /healthz': everybody,
  'GET /api/auth/[...nextauth]': everybody,
  'POST /api/auth/[...nextauth]': everybody,
  'GET /api/v1/export': signedInProgram,
  'GET /api/v1/originals/[document]': signedInProgram,
  'GET /api/v1/queue': signedInProgram,
  'GET /api/v1/reviews': signedInProgram,
  'POST /api/v1/documents': signedInProgram,
  'POST /api/v1/reviews': signedInProgram,
  'GET /api/v1/search': everybody,
};

/** Who may run a command or query. `inner`: no door leads to it but through another, which has asked, or the command line. */
export type Runs = 'everybody' | 'signed in' | 'administrators' | 'inner';

/** Every function that a file of `server/commands` or `server/queries` exports. */
export const COMMANDS_AND_QUERIES: Record<string, Runs> = {
  'actors/actorInFull': 'everybody',
  'actors/actorsOf': 'everybody',
  'add-deck/addDeck': 'signed in',
  'allow-language-model/allowLanguageModel': 'administrators',
  'ask-model/askModel': 'signed in',
  'attach-original/attachOriginal': 'signed in',
  'become-administrator/becomeAdministrator': 'signed in',
  'cancel-job/cancelMyJob': 'signed in',
  'cancel-job/clearMyJobs': 'signed in',
  'card-reports/cardReports': 'administrators',
  'change-name/changeName': 'signed in',
  'change-password/changePassword': 'signed in',
  'change-role/changeRole': 'administrators',
  'change-study-day/changeStudyDay': 'signed in',
  'change-study-settings/changeStudySettings': 'signed in',
  'collection/collectionInFull': 'everybody',
  'collection/collections': 'everybody',
  'collection/debatesOf': 'everybody',
  'debate/debateInFull': 'everybody',
  'deck/deckInFull': 'signed in',
  'differences/corrections': 'everybody',
  'differences/differences': 'everybody',
  'detach-original/detachOriginal': 'signed in',
  'document/documentInFull': 'everybody',
  'drill/drillOfDebate': 'signed in',
  'decide-drafts/acceptDrafts': 'signed in',
  'decide-drafts/rejectDrafts': 'signed in',
  'decide-drafts/reopenDrafts': 'signed in',
  'edit-draft/editDraft': 'signed in',
  'merge-drafts/mergeDrafts': 'signed in',
  'drafts-desk/draftsDesk': 'signed in',
  'write-own-cards/writeOwnCards': 'signed in',
  'write-own-cards/rewriteOwnCard': 'signed in',
  'write-own-cards/removeOwnCard': 'signed in',
  'name-source/nameSource': 'signed in',
  'own-cards/ownCards': 'signed in',
  'decide-drafts/putCardsOf': 'inner',
  'decide-drafts/whyNot': 'inner',
  'write-own-cards/deckOfOwnCards': 'inner',
  'erase-me/eraseMe': 'signed in',
  'erase-me/keepMe': 'signed in',
  'exam-plan/examPlan': 'signed in',
  'exam-plan/outlookFor': 'inner',
  'first-administrator-offer/firstAdministratorOffer': 'signed in',
  'glossary/glossary': 'everybody',
  'go-on-after-notice/goOnAfterNotice': 'signed in',
  'guest-cards/guestCards': 'everybody',
  'guest-cards/guestClaim': 'signed in',
  'health/health': 'everybody',
  'landing/landing': 'everybody',
  'language-model/modelAtDesk': 'signed in',
  'language-model/modelSetting': 'administrators',
  'leave-out-subjects/leaveOutSubjects': 'signed in',
  'library/library': 'signed in',
  'my-documents/myDocuments': 'signed in',
  'my-data/myData': 'signed in',
  'my-particulars/myParticulars': 'signed in',
  'new-allowance/newPerDayOf': 'inner',
  'original/attachedOriginals': 'signed in',
  'original/originalInFull': 'signed in',
  'original/originalSentence': 'signed in',
  'people/people': 'administrators',
  'progress/progress': 'signed in',
  'put-off-exam-plan/putOffExamPlan': 'signed in',
  'queue/queueForReview': 'signed in',
  'rebuild-memories/rebuildMemories': 'inner',
  'rebuild-memories/verifyMemories': 'inner',
  'record-batch/recordBatch': 'inner',
  'room-on-paper/linesOf': 'inner',
  'room-on-paper/whatFits': 'inner',
  'record-reviews/recordReviews': 'signed in',
  'recover/recover': 'everybody',
  'remove-deck/removeDeck': 'signed in',
  'remove-document/removeDocument': 'signed in',
  'replace-recovery-codes/replaceRecoveryCodes': 'signed in',
  'report-card/reportCard': 'signed in',
  'request-body/readJsonBody': 'inner',
  'request-body/readFormBody': 'inner',
  'reviews/reviewsAfter': 'signed in',
  'set-exam-plan/setExamPlan': 'signed in',
  'search/search': 'everybody',
  'settle-card-report/settleCardReport': 'administrators',
  'sign-in/signIn': 'everybody',
  'sign-out-everywhere/signOutEverywhere': 'signed in',
  'sign-up/signUp': 'everybody',
  'studied-cards/studiedCards': 'inner',
  'study-plan/planStudy': 'inner',
  'study-settings/studySettings': 'signed in',
  'theme-summary/themeSummary': 'signed in',
  'timeline/timeline': 'everybody',
  'take-in-documents/takeInDocuments': 'signed in',
  'today/today': 'signed in',
  'unmet-cards/unmetCards': 'inner',
};
