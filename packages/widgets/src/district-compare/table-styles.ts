import {css} from '@lit/reactive-element';

/* Two columns; in narrow cards the value goes below its label, so that long names need not break. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_body);
  }
  [id='table'] table {
    font-size: var(--_small);
  }
  th,
  td {
    padding: var(--_space) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  tbody:last-child tr:last-child,
  tbody:last-child tr:last-child > * {
    border: 0;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }
  td {
    padding-inline-start: calc(3 * var(--_space));
    font-weight: 600;
    overflow-wrap: normal;
  }
  td b {
    font-weight: inherit;
  }
  :is(td, th):last-child:not(:first-child) {
    text-align: end;
  }
  @container (max-width: 24em) {
    tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      border: 0;
    }
    th[scope='row'] {
      flex: 1 1 100%;
      padding-block-end: 0;
    }
    td {
      flex: 1;
    }
  }
  @container (min-width: 34em) {
    td {
      inline-size: 1%;
      white-space: nowrap;
    }
  }
`;
