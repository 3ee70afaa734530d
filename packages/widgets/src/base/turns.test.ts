import {afterEach, beforeEach, expect, test} from 'vitest';
import {Turns} from './turns.ts';

let now = 0;
let pauses: (() => void)[] = [];
let turns: Turns;
let rendered: string[] = [];

beforeEach(() => {
  now = 0;
  pauses = [];
  rendered = [];
  turns = new Turns({
    now: () => now,
    pause: () =>
      new Promise((done) => {
        pauses.push(done);
      }),
  });
});

afterEach(() => {
  document.body.replaceChildren();
});

/** Each takes seven milliseconds. */
function arrive(name: string, below = 0): Promise<void> {
  const element = document.createElement('p');
  element.textContent = name;
  element.style.marginBlockStart = `${below}px`;
  document.body.append(element);
  const render = () => {
    now += 7;
    rendered.push(name);
  };
  return turns.maybeRender(render) ? Promise.resolve() : turns.wait(element, render);
}

/** The next frame has been drawn. */
async function frame(): Promise<void> {
  const ended = pauses;
  pauses = [];
  for (const end of ended) end();
  await Promise.resolve();
}

test('a few elements are rendered at once', () => {
  for (const name of 'ab') void arrive(name);
  expect(rendered).toEqual(['a', 'b']);
});

test('many are rendered as far as twenty milliseconds go in each frame, and none is left out', async () => {
  for (const name of 'abcdefgh') void arrive(name);
  expect(rendered.join('')).toBe('abc');
  await frame();
  expect(rendered.join('')).toBe('abcdef');
  await frame();
  expect(rendered.join('')).toBe('abcdefgh');
});

test('one that comes later waits behind those that wait, and at once where nobody does', async () => {
  for (const name of 'abcd') void arrive(name);
  void arrive('late');
  expect(rendered).toHaveLength(3);
  await frame();
  expect(rendered).toEqual(['a', 'b', 'c', 'd', 'late']);
  await frame();
  void arrive('next');
  expect(rendered).toHaveLength(6);
});

test('time in which nothing is rendered is not counted', () => {
  void arrive('a');
  now += 100;
  void arrive('b');
  expect(rendered).toEqual(['a', 'b']);
});

test('what a page waits for is fulfilled when the element is rendered', async () => {
  for (const name of 'abc') void arrive(name);
  let isDone = false;
  const done = arrive('d').then(() => {
    isDone = true;
  });
  await Promise.resolve();
  expect(isDone).toBe(false);
  await frame();
  await done;
  expect(rendered).toContain('d');
});

test('a render that fails stops none of the others', async () => {
  for (const name of 'abc') void arrive(name);
  const failing = turns.wait(document.createElement('p'), () => {
    throw new Error('no layout');
  });
  void arrive('d');
  const failed = expect(failing).rejects.toThrow('no layout');
  await frame();
  await failed;
  expect(rendered.join('')).toBe('abcd');
});

test('those in view come first', async () => {
  for (const name of 'abc') void arrive(name);
  void arrive('far', 5000);
  void arrive('farther', 5000);
  void arrive('near');
  document.body.prepend(document.body.lastElementChild ?? '');
  await new Promise((seen) => setTimeout(seen, 100));
  await frame();
  expect(rendered.slice(3)).toEqual(['near', 'far', 'farther']);
});

test('what was taken away meanwhile comes last', async () => {
  for (const name of 'abcd') void arrive(name);
  document.body.lastElementChild?.remove();
  void arrive('e');
  await frame();
  expect(rendered.slice(3)).toEqual(['e', 'd']);
});

test('a page that is printed waits for nothing', async () => {
  for (const name of 'abcdefgh') void arrive(name);
  dispatchEvent(new Event('beforeprint'));
  expect(rendered.join('')).toBe('abcdefgh');
  void arrive('i');
  expect(rendered.join('')).toBe('abcdefghi');
  dispatchEvent(new Event('afterprint'));
  await frame();
  expect(rendered).toHaveLength(9);
});
