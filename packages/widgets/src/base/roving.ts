import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/**
 * One tab stop for the many marks of a chart: arrow keys, Home and End go from mark to mark, Tab goes on.
 * Marks carry `data-stop`, a text of their own each, and `tabindex=${roving.tabIndex(stop, first)}`; around them
 * stands `@keydown=${roving}` and `@focusin=${roving}`. What is hidden is passed over.
 */
export class Roving implements ReactiveController {
  #stop: string | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** A chart that shows something else begins again with its first mark. */
  hostDisconnected(): void {
    this.#stop = null;
  }

  /** 0 for the one mark that Tab reaches: where the reader was last, or else the first of `stops`. */
  tabIndex(stop: string, stops: readonly string[]): 0 | -1 {
    const current = this.#stop !== null && stops.includes(this.#stop) ? this.#stop : stops[0];
    return stop === current ? 0 : -1;
  }

  handleEvent(event: FocusEvent | KeyboardEvent): void {
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.type === 'focusin') this.#stay(mark);
    else if ('key' in event) this.#move(event, mark);
  }

  #move(event: KeyboardEvent, from: HTMLElement | SVGElement): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const {currentTarget} = event;
    if (!(currentTarget instanceof Element)) return;
    const marks = [...currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')];
    const shown = marks.filter((mark) => mark.closest('[hidden]') === null);
    const to = targetOf(event.key, shown.indexOf(from), shown.length);
    if (to === null) return;
    // The page must not scroll as well.
    event.preventDefault();
    shown[to]?.focus();
  }

  #stay(mark: HTMLElement | SVGElement): void {
    const stop = mark.dataset['stop'] ?? null;
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.host.requestUpdate();
  }
}

function markOf(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof HTMLElement || target instanceof SVGElement
    ? target.closest<HTMLElement | SVGElement>('[data-stop]')
    : null;
}

/** Time and amounts run the same way in every page, so the keys do not turn with its direction. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
