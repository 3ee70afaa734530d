/** The closed lists of the model, once for `facts.json` and for the seeds. */

export const HEDGES = ['about', 'over', 'at-least', 'nearly', 'under', 'up-to'] as const;

export const STAGES = ['achieved', 'under-way', 'planned'] as const;

export const PERIOD_TYPES = ['instant', 'span', 'as-of', 'since', 'by'] as const;

export const PRECISIONS = ['day', 'month', 'year', 'decade'] as const;

export const METRIC_KINDS = ['stock', 'flow', 'share', 'change', 'duration', 'rate'] as const;

export const PURPOSES = ['value', 'period', 'stage', 'scope'] as const;

export const ROLES = ['states', 'repeats'] as const;

export const CHANGE_BASES = ['year', 'unstated'] as const;

export const SUBJECT_KINDS = [
  'area',
  'building',
  'city',
  'company',
  'country',
  'district',
  'event',
  'fund',
  'government',
  'hospital',
  'hub',
  'industry',
  'institution',
  'neighbourhood',
  'park',
  'person',
  'policy',
  'programme',
  'road',
  'school',
  'system',
  'venue',
  'waterway',
] as const;
