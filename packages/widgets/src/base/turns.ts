import {isPrinting, observePrinting} from './printing.ts';

/**
 * Milliseconds of scripts between two frames. Style and layout of what they make take as long again, in a task of their
 * own: both stay below the 50 that a reader feels. Each frame costs a page something, so less would take longer.
 */
const SLICE = 20;

interface Clock {
  readonly now: () => number;
  /** Until the page has been drawn and has dealt with what its reader does. */
  readonly pause: () => Promise<void>;
}

/**
 * Where many elements arrive at once, their first renders are spread over frames, those in view first. A few are
 * rendered at once, as elements are, and a page that is printed waits for nothing.
 */
export class Turns {
  readonly #waiting = new Map<Element, () => void>();
  readonly #inView = new Set<Element>();
  /** Since the last frame. */
  #spent = 0;
  #isPaused = false;
  #isPrepared = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly clock: Clock) {}

  /** Calls `render`, unless others have taken the time that there is: then the element has to wait. */
  maybeRender(render: () => void): boolean {
    const isTimeLeft = this.#waiting.size === 0 && this.#spent < SLICE;
    if (!isTimeLeft && !isPrinting()) return false;
    this.#time(render);
    this.#pause();
    return true;
  }

  /** Calls `render` when it is the element's turn. */
  wait(element: Element, render: () => void): Promise<void> {
    this.#prepare();
    this.#observer?.observe(element);
    return new Promise((done) => {
      this.#waiting.set(element, () => {
        // What is thrown is told to whoever waits for this one, and stops none of the others.
        done(
          new Promise((rendered) => {
            rendered(render());
          }),
        );
      });
    });
  }

  #time(render: () => void): void {
    const start = this.clock.now();
    render();
    this.#spent += this.clock.now() - start;
  }

  #pause(): void {
    if (this.#isPaused) return;
    this.#isPaused = true;
    void this.clock.pause().then(() => {
      this.#isPaused = false;
      this.#spent = 0;
      if (this.#waiting.size === 0) return;
      this.#pause();
      while (this.#waiting.size > 0 && this.#spent < SLICE) this.#renderNext();
    });
  }

  #renderNext(): void {
    const element = this.#next();
    const render = element && this.#waiting.get(element);
    if (!render) return;
    this.#waiting.delete(element);
    this.#inView.delete(element);
    this.#observer?.unobserve(element);
    this.#time(render);
  }

  /** Those in view, those of the page, and at last those that were taken away meanwhile. */
  #next(): Element | undefined {
    const [inView] = this.#inView;
    if (inView) return inView;
    let gone: Element | undefined;
    for (const element of this.#waiting.keys()) {
      if (element.isConnected) return element;
      gone ??= element;
    }
    return gone;
  }

  /** When the first has to wait: most pages have nobody who does. */
  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    observePrinting(() => {
      while (isPrinting() && this.#waiting.size > 0) this.#renderNext();
    });
    // Simulated DOMs have none.
    if (typeof IntersectionObserver !== 'function') return;
    this.#observer = new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries) {
        // Once is enough: where a thousand wait, looking at all of them in each frame would cost more than they do.
        this.#observer?.unobserve(target);
        if (isIntersecting && this.#waiting.has(target)) this.#inView.add(target);
      }
    });
  }
}

interface Scheduler {
  readonly yield?: () => Promise<void>;
  readonly postTask?: (task: () => void) => Promise<void>;
}

/** The next task that the browser has room for. */
function nextTask(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** A page that is not seen draws no frames. */
async function nextFrame(): Promise<void> {
  await new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 100);
  });
  await nextTask();
}

export const turns = new Turns({now: () => performance.now(), pause: nextFrame});
