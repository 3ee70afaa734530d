import {idParts} from '../../src/model/id-parts.ts';

/** `putuo.fiscal-revenue-2023` -> `putuoFiscalRevenue2023`: the name an id has in generated code. */
export function identifierOf(id: string): string {
  return id.replace(
    /[^A-Za-z0-9]+(.)?/g,
    (_, next: string | undefined) => next?.toUpperCase() ?? '',
  );
}

/** `putuo.fiscal-revenue-2023` -> `fiscalRevenue2023`: the export of `@putuo/data/facts/putuo`. */
export function exportNameOf(factId: string): string {
  return identifierOf(idParts(factId).slug);
}

/** The module a fact is exported from: the first part of its id. */
export function moduleOf(factId: string): string {
  return idParts(factId).subject;
}
