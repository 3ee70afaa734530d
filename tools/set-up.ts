/** Brings to a machine what the tests need and it lacks. Asks nobody, and says what it does. */
import {readFileSync} from 'node:fs';
import {onPath, type AptSystem, type Need} from './needs.ts';

export interface Machine {
  readonly isRoot: boolean;
  /** `null` where apt-get is not. */
  readonly apt: AptSystem | null;
}

/** The message is for the person at the machine; where the code stood is of no use to them. */
export class NotSetUp extends Error {}

const systems: Readonly<Record<AptSystem, string>> = {debian: 'Debian', ubuntu: 'Ubuntu'};

type Command = readonly [program: string, ...args: string[]];

interface Way {
  readonly says: string;
  readonly commands: readonly Command[];
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
const packagesFor = (missing: readonly Need[], system: AptSystem) =>
  unique(missing.flatMap(({packages}) => packages[system]));
const downloadsFor = (missing: readonly Need[]) =>
  unique(missing.flatMap(({download}) => download ?? []));

/** Only root may install packages, and whoever is not root would be asked for a password. */
function wayByApt(missing: readonly Need[], {isRoot, apt}: Machine): Way | null {
  const packages = apt && isRoot ? packagesFor(missing, apt) : [];
  if (packages.length === 0) return null;
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'] as const;
  return {
    says: `Installing ${packages.join(' ')} with apt-get`,
    commands: [
      [...aptGet, 'update'],
      [...aptGet, 'install', '--yes', '--no-install-recommends', ...packages],
    ],
  };
}

function wayByPlaywright(missing: readonly Need[], {isRoot, apt}: Machine): Way | null {
  const downloads = downloadsFor(missing);
  if (downloads.length === 0) return null;
  // The libraries that it needs are packages again; where apt-get has just failed, they would be asked for in vain.
  const withLibraries = apt === 'ubuntu' && isRoot ? ['--with-deps'] : [];
  return {
    says: `Downloading ${downloads.join(' ')} with Playwright`,
    commands: [['playwright', 'install', ...withLibraries, ...downloads]],
  };
}

/** What to type on this machine, or on one like it. */
export function byHand(missing: readonly Need[], apt = thisMachine().apt): string {
  const packages = packagesFor(missing, apt ?? 'debian');
  const downloads = downloadsFor(missing);
  const lines = [
    ...(packages.length > 0
      ? [`On ${systems[apt ?? 'debian']}: sudo apt-get install ${packages.join(' ')}`]
      : []),
    ...(downloads.length > 0 ? [`Anywhere: npx playwright install ${downloads.join(' ')}`] : []),
    ...missing.flatMap(({name, variable}) =>
      variable ? [`Where there is a ${name} already: set ${variable} to its path`] : [],
    ),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

export function thisMachine(): Machine {
  const release = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const isUbuntu = /^ID(_LIKE)?=.*\bubuntu\b/m.test(release('/etc/os-release'));
  return {
    isRoot: process.getuid?.() === 0,
    apt: onPath('apt-get') === undefined ? null : isUbuntu ? 'ubuntu' : 'debian',
  };
}

/** As a person would type it. */
const lineOf = (command: Command) =>
  command.join(' ').replace('env DEBIAN_FRONTEND=noninteractive apt-get -q', 'apt-get');

const namesOf = (needs: readonly Need[]) => needs.map(({name}) => name).join(', ');

/**
 * Silent where nothing is missing. `run` shows what a command prints and tells whether it ended well.
 * Rejects with what to do by hand where no way brought what is missing.
 */
export async function setUp(
  needs: readonly Need[],
  run: (command: readonly string[]) => Promise<boolean>,
  machine = thisMachine(),
): Promise<void> {
  const missingNow = () => needs.filter(({find}) => find() === undefined);
  const failed: string[] = [];
  for (const wayFor of [wayByApt, wayByPlaywright]) {
    const missing = missingNow();
    const way = wayFor(missing, machine);
    if (way === null) continue;
    console.log(`Missing: ${namesOf(missing)}. ${way.says} …\n`);
    for (const command of way.commands) {
      if (await run(command)) continue;
      failed.push(lineOf(command));
      break;
    }
  }
  const missing = missingNow();
  if (missing.length === 0) return;
  throw new NotSetUp(
    [
      `The tests need ${namesOf(missing)}, and ${missing.length === 1 ? 'it is' : 'they are'} still missing.`,
      ...failed.map((command) => `"${command}" failed; what it said stands above.`),
      'To set it up by hand:',
      byHand(missing, machine.apt),
    ].join('\n'),
  );
}

/** Where it stands. Throws with what to do where it is missing. */
export function placeOf(need: Need): string {
  const place = need.find();
  if (place !== undefined) return place;
  throw new NotSetUp(`${need.name} was not found. To set it up by hand:\n${byHand([need])}`);
}
