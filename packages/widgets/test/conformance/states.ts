import {expect, test} from 'vitest';
import type {DistrictErrorDetail} from '../../src/base/framed-element.ts';
import {partOf} from '../mounted.ts';
import {settled, shown} from './subject.ts';
import type {Conformance, Shown} from './subject.ts';

const isShown = (element: Element) =>
  element.getBoundingClientRect().height > 0 && element.checkVisibility();

/** What an element does with a right and with a wrong tag: its state, its words, its notice and its event. */
export function statesConform<Given>(tag: string, conformance: Conformance<Given>): void {
  const {cases, mistakes, property} = conformance;
  const [first] = cases;

  /** The only element of a page, and the events that the document heard. */
  async function heard(
    one: Parameters<typeof shown<Given>>[2],
    around = {},
  ): Promise<{element: Shown; content: Element; events: readonly CustomEvent[]}> {
    const events: CustomEvent[] = [];
    const listen = (event: Event) => {
      events.push(event as CustomEvent);
    };
    document.addEventListener('district-error', listen);
    document.addEventListener('district-ready', listen);
    const [element] = await shown(tag, conformance, one, around);
    document.removeEventListener('district-error', listen);
    document.removeEventListener('district-ready', listen);
    const content = element?.querySelector('span');
    if (!element || !content) throw new Error('no element with content');
    return {element, content, events};
  }

  test.each([...cases])(
    'what is found has its state, takes the place of the content and says its id once: $name',
    async (one) => {
      const {element, content, events} = await heard([one]);
      expect(element.matches(`:state(${one.state ?? 'ready'})`)).toBe(true);
      expect(isShown(content)).toBe(false);
      expect(element.getBoundingClientRect().height).toBeGreaterThan(0);
      expect(events.map(({type}) => type)).toEqual(['district-ready']);
      expect(events[0]).toMatchObject({target: element, bubbles: true, composed: true});
      expect(events[0]?.detail).toEqual({id: expect.stringMatching(/^[\w-]+\.[\w-]+$/) as string});
    },
  );

  const wrong = mistakes.map((mistake) => ({...mistake, tag: JSON.stringify(mistake.attributes)}));
  test.each(wrong)('$state, with the content kept and one line below: $tag', async (mistake) => {
    const {element, content} = await heard([mistake]);
    expect(element.matches(`:state(${mistake.state})`)).toBe(true);
    expect(isShown(content)).toBe(true);
    const notice = partOf(element, 'notice');
    expect(isShown(notice)).toBe(true);
    expect(notice.lang).toBe('en');
    expect(notice.textContent).toContain(mistake.notice);
    expect(notice.textContent).toContain('The text you wrote is shown instead.');
    const [start] = notice.getClientRects();
    const end = content.getBoundingClientRect();
    // In a sentence the notice goes on in the line of the content; elsewhere it has a line of its own.
    const distance = conformance.isInline
      ? (start?.left ?? 0) - end.right
      : (start?.top ?? 0) - end.bottom;
    expect(distance).toBeGreaterThanOrEqual(0);
  });

  test.each(wrong)('$state, said in Chinese on a Chinese page: $tag', async (mistake) => {
    const {element} = await heard([mistake], {lang: 'zh'});
    const notice = partOf(element, 'notice');
    expect(notice.lang).toBe('zh-Hans');
    expect(notice.textContent).toMatch(/\p{sc=Han}.*现在显示的是您写在标签里的文字。/su);
  });

  test.each(wrong)(
    'an event tells the page $code, once, even out of a shadow root: $tag',
    async (mistake) => {
      const {element, events} = await heard([mistake]);
      expect(events.map(({type}) => type)).toEqual(['district-error']);
      expect(events[0]).toMatchObject({target: element, bubbles: true, composed: true});
      const {code, id, message} = events[0]?.detail as DistrictErrorDetail;
      expect({code, id}).toEqual({code: mistake.code, id: mistake.id});
      expect(message).toContain(mistake.notice);
      expect(partOf(element, 'notice').textContent).toContain(message);
    },
  );

  test('an empty tag is not told that its text is shown', async () => {
    const element = document.createElement(tag);
    document.body.append(element);
    await settled(element);
    expect(partOf(element, 'notice').textContent).not.toContain('The text you wrote');
  });

  test('a corrected tag shows what it asks for, and the state follows', async () => {
    const [mistake] = mistakes;
    const {element, content} = await heard([mistake]);
    const ready: Event[] = [];
    element.addEventListener('district-ready', (event) => ready.push(event));
    for (const name of Object.keys({...mistake.attributes})) element.removeAttribute(name);
    for (const [name, value] of Object.entries(first.attributes ?? {})) {
      element.setAttribute(name, value);
    }
    Reflect.set(element, property, first.given);
    await settled(element);
    expect(element.matches(`:state(${first.state ?? 'ready'})`)).toBe(true);
    expect(element.matches(`:state(${mistake.state})`)).toBe(false);
    expect(isShown(content)).toBe(false);
    expect(ready).toHaveLength(1);
  });
}
