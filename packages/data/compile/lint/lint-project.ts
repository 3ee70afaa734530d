import {contextOf, type Context} from './context.ts';
import {lint} from './rules.ts';
import {inOrder, type Problem} from '../report/problem.ts';
import {readSeeds} from '../read/read-seeds.ts';
import {documentsFolder, readDocuments} from '../evidence/sources.ts';

/** The project: its folder, and where its documents are. */
export interface Project {
  readonly root: string;
  /** The folder of the source documents; `null` where only what needs none is checked. */
  readonly documents: string | null;
}

export interface Checked {
  readonly project: Project;
  readonly context: Context;
  /** In reading order; none where all is well. */
  readonly problems: readonly Problem[];
}

export function projectAt(root: string, documents?: string): Project {
  return {root, documents: documentsFolder(documents)};
}

/** Everything that needs no lock: reads seeds and documents, and lints them. */
export function lintProject(project: Project): Checked {
  const {seeds, problems} = readSeeds(project.root);
  const read = project.documents === null ? null : readDocuments(seeds, project.documents);
  const context = contextOf(seeds, read?.texts ?? null);
  return {
    project,
    context,
    problems: inOrder([...problems, ...(read?.problems ?? []), ...lint(context)]),
  };
}
