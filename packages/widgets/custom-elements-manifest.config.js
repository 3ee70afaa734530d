export default {
  globs: ['src/*/element.ts', 'src/base/{element,fact-element}.ts'],
  litelement: true,
  // It would write `customElements` into package.json, where it stands already.
  packagejson: false,
};
