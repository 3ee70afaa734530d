/** What we use of the `edtf` library, which brings no types. */
declare module 'edtf' {
  /** Throws where the text is no date of ISO 8601-2. */
  export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfOther;

  interface EdtfDate {
    readonly type: 'Date' | 'Decade';
    /** 0: to the millisecond, 1: year, 2: month, 3: day. */
    readonly precision: 0 | 1 | 2 | 3;
    /** Milliseconds in UTC. */
    readonly min: number;
    readonly max: number;
  }

  interface EdtfInterval {
    readonly type: 'Interval';
    /** `null`: unknown. `Infinity`: open. */
    readonly lower: EdtfDate | EdtfOther | null | number;
    readonly upper: EdtfDate | EdtfOther | null | number;
  }

  interface EdtfOther {
    readonly type: 'Season' | 'Year' | 'Century' | 'Set' | 'List';
  }
}
