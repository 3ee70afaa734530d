import {afterAll, expect, it} from 'vitest';
import {Clone, printed} from './clone.ts';

const clone = new Clone();
const minutes = 60_000;

afterAll(() => {
  clone.remove();
});

it(
  'npm test in a fresh clone ends with Ctrl-C wherever it is, leaves nothing running, and works again at once',
  async () => {
    const stages = {
      'while it builds': /── Build/,
      'while it checks': /✓ types of @putuo\/data/,
      'while browsers are open': /✓ .*browser \(chromium\)/,
    };
    for (const [when, pattern] of Object.entries(stages)) {
      const command = clone.type('npm test');
      await printed(command, pattern);
      expect(await clone.pressCtrlC(command), when).toEqual([]);
    }
  },
  25 * minutes,
);
