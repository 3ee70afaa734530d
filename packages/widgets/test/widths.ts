import {inject} from 'vitest';

const few = [200, 640, 1200];
const many = [200, 240, 280, 320, 375, 480, 640, 768, 960, 1200, 1400, 1600];

/** For tests: the widths in pixels at which everything has to fit; more of them in the long tests. */
export const widths: readonly number[] = inject('manyWidths') ? many : few;

declare module 'vitest' {
  interface ProvidedContext {
    readonly manyWidths: boolean;
  }
}
