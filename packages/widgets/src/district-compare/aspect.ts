/** In what figures may differ. `name` is the figure's own label, or that of its metric. */
export type Aspect = 'subject' | 'dimensions' | 'name' | 'period' | 'scope' | 'stage';
