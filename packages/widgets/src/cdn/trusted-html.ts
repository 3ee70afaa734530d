/**
 * How the file for pages without a build turns its templates into nodes. Stock lit-html asks for a policy named
 * `lit-html`, and the script stops where the page does not allow that name or has used it. The build puts these
 * functions in its place (see `build/lit-policy.ts`), under a name of our own.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: {createHTML(html: string): string}): HtmlPolicy;
}

interface HtmlPolicy {
  /** Typed as lit-html has it: the DOM takes the trusted object wherever it takes text. */
  createHTML(html: string): string;
}

interface Sanitized {
  setHTML(html: string, options: {readonly sanitizer: object}): void;
}

export const policy = maybePolicy();

function maybePolicy(): HtmlPolicy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: Partial<PolicyFactory>};
  try {
    return trustedTypes?.createPolicy?.('putuo-widgets', {createHTML: (html) => html});
  } catch {
    return undefined;
  }
}

/**
 * Fills `template`. Where the page refused our policy, the browser's own sanitizer parses, told to keep everything:
 * what it takes out all the same (scripts, event handlers) is in no template of ours.
 */
export function parseInto(template: HTMLTemplateElement, html: string): void {
  if (!policy && 'setHTML' in template) {
    (template as Sanitized).setHTML(html, {sanitizer: {comments: true}});
  } else {
    template.innerHTML = html;
  }
}

/** What lit-html writes into templates: attributes bound in three ways, and a marker that parses to a comment. */
const PROBE = '<a .b$lit$="" @c$lit$="" ?d$lit$=""><?lit$></a>';

/** Whether templates come out whole on this page. Where not, nothing is to be defined. */
export function canParse(): boolean {
  try {
    const template = document.createElement('template');
    parseInto(template, policy ? policy.createHTML(PROBE) : PROBE);
    const probe = template.content.firstElementChild;
    return probe?.attributes.length === 3 && probe.firstChild instanceof Comment;
  } catch {
    return false;
  }
}
