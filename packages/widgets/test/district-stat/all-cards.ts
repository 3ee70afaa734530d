import {growth} from '../fixtures.ts';
import {mounted, rendered} from '../mounted.ts';
import type {DistrictStat} from '../../src/district-stat/element.ts';

/** For tests: one card of each kind, so that every part stands somewhere, with its panel open. */
export async function allCards(): Promise<readonly DistrictStat[]> {
  const ids = ['revenue', 'companies', 'homes-planned', 'tax-share', 'nothing'];
  const first = await mounted(
    'district-stat',
    ids.map((id) => `<district-stat heading="News" fact="north.${id}"></district-stat>`).join('') +
      '<district-stat></district-stat>',
  );
  const cards = [...(first.parentElement?.querySelectorAll('district-stat') ?? [])];
  const change = cards.at(-1);
  if (change) change.fact = growth;
  await rendered(first);
  for (const card of cards) {
    card.shadowRoot?.querySelector<HTMLElement>('.source-button')?.click();
    await rendered(card);
  }
  return cards;
}
