import * as z from 'zod';
import type { Figure, Honor, Section } from '../model.ts';

/** The model's enumerations, to check what comes from outside against. */
export const PART: z.ZodType<Section['part']> = z.enum(['summary', 'plan', 'other']);
export const KIND: z.ZodType<Section['kind']> = z.enum([
  'opening',
  'profile',
  'review',
  'lessons',
  'problems',
  'targets',
  'plan',
  'self_government',
  'closing',
  'annex',
  'glossary',
]);
export const THEME: z.ZodType<Section['theme']> = z
  .enum([
    'economy',
    'construction',
    'rural',
    'environment',
    'livelihood',
    'culture',
    'safety',
    'governance',
    'reform',
    'party',
  ])
  .nullable();
export const QUALIFIER: z.ZodType<Figure['qualifier']> = z.enum([
  'exact',
  'at_least',
  'about',
  'nearly',
  'more_than',
  'at_most',
]);
export const DIRECTION: z.ZodType<Figure['direction']> = z.enum(['up', 'down']).nullable();
export const STATUS: z.ZodType<Figure['status']> = z.enum(['actual', 'expected', 'target']);
export const RECIPIENT_KIND: z.ZodType<Honor['recipientKind']> = z.enum([
  'person',
  'team',
  'community',
  'unit',
  'enterprise',
  'office',
]);
export const LEVEL: z.ZodType<Honor['level']> = z.enum([
  'national',
  'provincial',
  'municipal',
  'district',
  'other',
]);
/** The years Strapi's model takes. */
export const YEAR = z.int().min(1949).max(2100);
/** What fits Strapi's string columns; longer strings are none that a report's text holds. */
export const LINE = z.string().max(255);
