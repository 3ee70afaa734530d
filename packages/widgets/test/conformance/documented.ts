import manifest from '../../custom-elements.json';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
// TypeScript reads a type of its own out of each built manifest; this is what all of them have.
const {modules} = manifest as unknown as {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
};

/** The names that custom-elements.json gives for a tag, sorted. */
export function documentedNames(
  tag: string,
  kind: 'cssParts' | 'cssProperties' | 'cssStates',
): readonly string[] {
  const found = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>`);
  return (found[kind] ?? []).map(({name}) => name).sort();
}
