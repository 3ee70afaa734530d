import {fileURLToPath} from 'node:url';
import {check, projectAt} from './check.ts';
import {problemText} from './problem.ts';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const {problems, context} = check(projectAt(root));
const only = process.argv.slice(3);
for (const problem of problems.filter((p) => only.length === 0 || only.some((o) => p.place.file.includes(o)))) console.log(problemText(problem));
for (const {document, ledger, open} of context.accounts) console.log(document.id, JSON.stringify(ledger), open.map(({start,end})=>document.text.slice(start,end)).join(' | '));
