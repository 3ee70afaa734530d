import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CompareLayout, Row, RowGroup} from './layout.ts';

/**
 * The same figures as text. Two columns, so that it fits wherever the bars do, and one where it does not: the roles
 * keep it a table when its rows are no longer laid out as one.
 */
export function renderTable({heads, groups, title}: CompareLayout): TemplateResult {
  const [label, value] = heads;
  return html`<table part="table" role="table" aria-label=${title}>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${label}</th>
        <th scope="col" role="columnheader">${value}</th>
      </tr>
    </thead>
    ${groups.map(renderGroup)}
  </table>`;
}

function renderGroup({label, rows}: RowGroup): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      label === null
        ? nothing
        : html`<tr role="row">
            <th class="group" colspan="2" scope="rowgroup" role="rowheader">${label}</th>
          </tr>`
    }
    ${rows.map(renderRow)}
  </tbody>`;
}

function renderRow({label, beside, value}: Row): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <bdi>${label}${beside.map((text) => html` <span class="note">${text}</span>`)}</bdi>
    </th>
    <td role="cell"><bdi>${value}</bdi></td>
  </tr>`;
}
