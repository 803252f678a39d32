/**
 * How many entries lists of the model are assumed to have when the cost of a query is estimated: rounded up from the
 * sample and the fictional offices (15 sections, 17 achievements, 15 plan items, 6 honors and 4 figures for each
 * achievement), so that a large report of a district is not served at the price of a small one.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  // One report a year; few offices have put more than ten years online.
  'Office.reports': 10,
  'Report.sections': 20,
  'Report.honors': 10,
  // Of all sections of a report: those of the summary have no plan items, those of the plan no achievements.
  'Section.achievements': 3,
  'Section.planItems': 2,
  'Section.subsections': 3,
  // A sentence of an achievement has many numbers, the text that leads a section hardly any.
  'Section.figures': 1,
  'Achievement.figures': 4,
  'PlanItem.targets': 2,
  // An achievement rarely earns more than one honor, or fulfils more than one promise.
  'Achievement.honors': 1,
  'Achievement.fulfils': 1,
  'PlanItem.outcomes': 1,
  // Most publications take nothing away; a withdrawal takes a whole report.
  'Change.removed': 2,
  // What the schema says of itself.
  '__Schema.types': 80,
  '__Schema.directives': 5,
  '__Type.fields': 12,
  '__Type.inputFields': 12,
  '__Type.enumValues': 5,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Field.args': 5,
  '__Directive.args': 2,
  '__Directive.locations': 3,
};

/** A list that is forgotten above is taken for one of this size. */
export const OTHER_LIST_SIZE = 10;
