import {version} from '../../package.json';

export {version};

/**
 * Registers `elementClass` as `tag` and never throws. The same version twice is silent; another version, or a class
 * that is not ours, keeps the tag, and one warning names both.
 */
export function define(
  tag: string,
  elementClass: CustomElementConstructor & {readonly version: string},
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const present = registry?.get(tag);
  try {
    if (!present) registry?.define(tag, elementClass);
    else if (present !== elementClass) warnOfOther(tag, present, elementClass.version);
  } catch {
    // The class already carries another tag, or the name is not one that the platform allows. A subclass gets round
    // the first; the second is for the console, not for the page that would otherwise stop here.
    defineCopy(tag, elementClass, registry);
  }
}

function defineCopy(
  tag: string,
  elementClass: CustomElementConstructor,
  registry: CustomElementRegistry | undefined,
): void {
  try {
    registry?.define(tag, class extends elementClass {});
  } catch (error) {
    console.warn(`<${tag}> is not defined: ${String(error)}`);
  }
}

function warnOfOther(tag: string, present: CustomElementConstructor, ours: string): void {
  const theirs: unknown = 'version' in present ? present.version : undefined;
  if (theirs === ours) return;
  const who = typeof theirs === 'string' ? `version ${theirs}` : 'another class';
  console.warn(`<${tag}> is already defined by ${who}; @putuo/widgets ${ours} leaves it alone.`);
}
