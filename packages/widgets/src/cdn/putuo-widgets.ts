/** The file for pages without a build: every element, the shipped dataset, Lit's base and d3 in one module. */
import './clobbering.ts';
await import('../define.ts');
