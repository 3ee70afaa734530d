/** Registers every element and the shipped dataset. Import it for that effect alone. */
import './district-stat/define.ts';
