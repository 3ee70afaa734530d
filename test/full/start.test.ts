import {afterAll, expect, it} from 'vitest';
import {Clone, printed} from './clone.ts';

const clone = new Clone();
const minutes = 60_000;

afterAll(() => {
  clone.remove();
});

const statusOf = async (address: string) => (await fetch(address)).status;

it(
  'npm start in a fresh clone serves the gallery and Storybook, ends with Ctrl-C, and starts again',
  async () => {
    for (const attempt of ['first', 'second']) {
      const command = clone.type('npm start', {PORT: '4480'});
      const [, address = ''] = await printed(command, /Gallery\s+(http:\S+)/);
      // The same address again: nothing of the first run holds the port.
      expect(address, attempt).toBe('http://localhost:4480/');
      expect(await statusOf(address), attempt).toBe(200);
      expect(await statusOf(`${address}cdn/putuo-widgets.js`), attempt).toBe(200);
      expect(await statusOf(`${address}storybook/`), attempt).toBe(200);
      expect(await clone.pressCtrlC(command), attempt).toEqual([]);
    }
  },
  20 * minutes,
);
