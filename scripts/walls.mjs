// The walls between the rooms, as ESLint rules. Everything follows from the two lists below; `walls.test.ts` proves that
// each wall bites.
import { projectFolder } from './project.mjs';

/** study/'s folders in order: each may import those before it. */
const studyOrder = [
  'source',
  'subject',
  'claim',
  'card',
  'review',
  'memory',
  'planning',
  'sitting',
  'progress',
  'classroom',
  'person',
];

/** Stands aside: reads the first four, and nothing in study/ reads it. */
const extraction = { name: 'extraction', mayImport: ['source', 'subject', 'claim', 'card'] };

/** What each room outside study/ may not reach into. */
const forbiddenRooms = {
  study: ['server', 'browser', 'ui', 'app', 'content', 'prisma', 'scripts', 'bench', 'e2e'],
  server: ['browser', 'ui', 'app', 'bench', 'e2e'],
  browser: ['server', 'ui', 'app', 'prisma', 'scripts', 'bench', 'e2e'],
  ui: ['server', 'app', 'prisma', 'scripts', 'bench', 'e2e'],
  app: ['prisma', 'scripts', 'bench', 'e2e'],
};

/** The rooms of server/ that routes may enter; the rest is reached through them. */
const frontRooms = ['context.ts', 'env.ts', 'respond.ts', 'refusals.ts', 'auth', 'commands', 'queries'];

const code = '{ts,tsx,mts,js,jsx,mjs}';
const tests = [`**/*.{test,contract}.${code}`, 'study/**/testing/**', 'e2e/**', 'bench/**'];
const outsideTheApplication = ['scripts/**', `*.${code}`, ...tests];

/** Which import or expression is refused, unless a block lifts it, and why. */
const refusedImports = {
  prisma: {
    regex: '^(pg|pg/.*|prisma|prisma/.*|@prisma/.*|.*/db/generated(/.*)?)$',
    message: 'Only server/db and server/tables know Prisma and pg: ask a table.',
  },
  nextAuth: {
    regex: '^(next-auth|@auth)(/.*)?$',
    message: 'next-auth lives in server/auth and nowhere else.',
  },
  fsrs: {
    regex: '^ts-fsrs(/.*)?$',
    message: 'FSRS is spoken only in study/memory/schedule.ts.',
  },
};
const pureImports = {
  regex: '^(?!\\.{1,2}/|zod$|zod/|@noble/hashes/|fastest-levenshtein$|ts-fsrs$).+',
  message: 'study/ is pure: relative imports, zod, @noble/hashes and fastest-levenshtein only.',
};
const pureWithTagger = {
  regex: pureImports.regex.replace('ts-fsrs$', 'ts-fsrs$|wink-nlp$|wink-eng-lite-web-model$'),
  message: 'Beside what study/ may import, only study/extraction/tagging.ts speaks to a tagger.',
};
const testingImports = {
  regex: '/testing/',
  message: 'Builders are for tests.',
};

const refusedSyntax = {
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only server/env.ts reads the environment.',
  },
  enums: { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' },
};
const pureSyntax = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is an argument: now.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument: now.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is an argument: now.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument: a seed.',
  },
  { selector: 'ClassDeclaration', message: 'No classes in the domain: plain values and functions.' },
];

export const walls = [
  { files: [`**/*.${code}`], rules: { ...refusing({}), ...noModuleMocks() } },
  { files: ['server/{db,tables}/**'], rules: refusing({ lifted: ['prisma'] }) },
  { files: ['server/auth/**', 'app/api/auth/**'], rules: refusing({ lifted: ['nextAuth'] }) },
  { files: ['server/env.ts'], rules: refusing({ lifted: ['environment'] }) },
  { files: [`study/**/*.${code}`], rules: refusing({ pure: true }) },
  { files: ['study/memory/schedule.ts'], rules: refusing({ pure: true, lifted: ['fsrs'] }) },
  { files: ['study/extraction/tagging.ts'], rules: refusing({ pure: true, pureAs: pureWithTagger }) },
  { files: outsideTheApplication, rules: refusing({ lifted: ['prisma', 'environment'] }) },
  { files: [`{${Object.keys(forbiddenRooms).join(',')}}/**/*.${code}`, 'proxy.ts'], rules: staying() },
  {
    files: [`**/*.${code}`],
    rules: { 'max-lines': ['warn', { max: 300, skipBlankLines: true }] },
  },
];

/** ESLint does not merge a rule's options over blocks: each block states the whole of it. */
function refusing({ lifted = [], pure = false, pureAs = pureImports }) {
  const left = (named) => Object.entries(named).flatMap(([name, refusal]) => (lifted.includes(name) ? [] : [refusal]));
  return {
    'no-restricted-imports': [
      'error',
      { patterns: [...left(refusedImports), ...(pure ? [pureAs, testingImports] : [])] },
    ],
    'no-restricted-syntax': ['error', ...left(refusedSyntax), ...(pure ? pureSyntax : [])],
  };
}

function noModuleMocks() {
  const message = 'No module mocks: fake the outside at the network edge, or pass what is needed.';
  const properties = ['mock', 'doMock', 'unmock', 'doUnmock', 'hoisted'];
  return {
    'no-restricted-properties': ['error', ...properties.map((property) => ({ object: 'vi', property, message }))],
  };
}

/** Imports go one way: inside study/ by its order, between the rooms by the list above. */
function staying() {
  const inStudy = (folders) => folders.map((folder) => `./study/${folder}`);
  const zones = [];
  studyOrder.forEach((folder, place) => {
    const later = [...studyOrder.slice(place + 1), extraction.name];
    const message = `study/${folder} imports only what comes before it in study/README.md.`;
    zones.push({ target: `./study/${folder}`, from: inStudy(later), message });
  });
  zones.push({
    target: `./study/${extraction.name}`,
    from: inStudy(studyOrder.filter((folder) => !extraction.mayImport.includes(folder))),
    message: `study/${extraction.name} imports only ${extraction.mayImport.join(', ')}.`,
  });
  zones.push({
    target: './study/*.ts',
    from: inStudy([...studyOrder, extraction.name]),
    message: 'The files at the root of study/ come before its folders.',
  });
  for (const [room, forbidden] of Object.entries(forbiddenRooms)) {
    const from = forbidden.map((other) => `./${other}`);
    zones.push({ target: `./${room}`, from, message: `${room}/ does not import ${forbidden.join(', ')}.` });
  }
  zones.push({
    target: ['./app', './proxy.ts'],
    from: './server',
    except: frontRooms.map((room) => `./${room}`),
    message: `Routes enter server/ by its front rooms: ${frontRooms.join(', ')}.`,
  });
  return { 'import/no-restricted-paths': ['error', { basePath: projectFolder, zones }] };
}
