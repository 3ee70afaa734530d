/** What a page cannot reach is not documented, nor an event whose name the analyzer took from a variable. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({name, privacy, static: isStatic}) =>
            !name.startsWith('#') && (privacy === undefined || privacy === 'public') && !isStatic,
        );
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    }
  },
};

export default {
  globs: ['src/*/element.ts', 'src/base/{element,framed-element}.ts'],
  litelement: true,
  // It would write `customElements` into package.json, where it stands already.
  packagejson: false,
  plugins: [publicOnly],
};
