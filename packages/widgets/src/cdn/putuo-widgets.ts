/** The file for pages without a build: every element, the shipped dataset and Lit in one module. */
import './clobbering.ts';
import {canParse} from './trusted-html.ts';

// Where the page lets nobody parse, the elements stay undefined and what they wrap stays visible.
if (canParse()) await import('../define.ts');
