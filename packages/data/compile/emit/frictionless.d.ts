/** What the tests use of the `datapackage` package, which carries no types. */
declare module 'datapackage' {
  interface Resource {
    read(options: {keyed: boolean; cast: boolean}): Promise<object[]>;
  }
  export class Package {
    static load(descriptor: string, options: {strict: boolean}): Promise<Package>;
    readonly errors: readonly Error[];
    getResource(name: string): Resource;
  }
}
