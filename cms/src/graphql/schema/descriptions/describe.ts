import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { achievement } from './achievement';
import { ARGUMENTS, COMMON, CONNECTIVES, OPERATORS } from './common';
import { figure, figureDirection, figureQualifier, figureStatus } from './figure';
import { honor, honorLevel, recipientKind } from './honor';
import { office, officeKind } from './office';
import { planItem, planProgress } from './plan-item';
import { report, reportPeriod } from './report';
import { reportPart, section, sectionKind, theme } from './section';
import type { Entity, Enumeration, Words } from './words';

const ENTITIES: Readonly<Record<string, Entity>> = {
  Office: office,
  Report: report,
  Section: section,
  Achievement: achievement,
  PlanItem: planItem,
  Honor: honor,
  Figure: figure,
};

const ENUMERATIONS: Readonly<Record<string, Enumeration>> = {
  OfficeKind: officeKind,
  ReportPeriod: reportPeriod,
  ReportPart: reportPart,
  SectionKind: sectionKind,
  Theme: theme,
  PlanProgress: planProgress,
  HonorLevel: honorLevel,
  RecipientKind: recipientKind,
  FigureQualifier: figureQualifier,
  FigureDirection: figureDirection,
  FigureStatus: figureStatus,
};

/**
 * What is said of elements of the schema that have words of their own, by their coordinates
 * (https://spec.graphql.org/draft/#sec-Schema-Coordinates).
 */
export const DESCRIPTIONS: ReadonlyMap<string, Words> = new Map([
  ...Object.entries(COMMON),
  ...Object.entries(ENTITIES).flatMap(([type, entity]) => wordsOfEntity(type, entity)),
  ...Object.entries(ENUMERATIONS).flatMap(([type, { meaning, values }]) => wordsOf(type, meaning, values)),
]);

function wordsOfEntity(type: string, entity: Entity): [string, Words][] {
  const { one, many, chinese, meaning, fields } = entity;
  const own = wordsOf(type, meaning, fields);
  const filters: Words = [
    `Conditions on ${many}; all that are given must hold.`,
    `对${chinese}的条件；须同时符合。`,
  ];
  const filtering = wordsOf(`${type}FiltersInput`, filters, fields);
  // Figures are asked for with the texts they stand in alone.
  if (!('documentId' in fields)) return [...own, ...filtering];

  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const page: Words = [`A page of ${many}.`, `一页${chinese}。`];
  return [
    ...own,
    ...filtering,
    ...wordsOf(`${type}EntityResponseCollection`, page, {
      nodes: [`The ${many}.`, `${chinese}。`],
      pageInfo: ['Where the page stands in the list.', '分页情况。'],
    }),
    [`Query.${name}`, [`The ${one} with this identifier, or null.`, `这个编号的${chinese}；没有则为空。`]],
    [`Query.${name}s`, [`All ${many}, or those that meet the filters.`, `${chinese}：全部，或符合条件的。`]],
    [
      `Query.${name}s_connection`,
      [`The same ${many} page by page, with how many there are.`, `同上，分页给出，并有总数。`],
    ],
  ];
}

function wordsOf(type: string, meaning: Words, parts: Readonly<Record<string, Words>>): [string, Words][] {
  return [
    [type, meaning],
    ...Object.entries(parts).map(([name, words]): [string, Words] => [`${type}.${name}`, words]),
  ];
}

/** The words for an element; undefined for one that says itself what it is, as what we add in SDL does. */
export function wordsFor(coordinate: string): Words | undefined {
  const exact = DESCRIPTIONS.get(coordinate);
  if (exact) return exact;
  const [, argument] = /\((\w+):\)$/.exec(coordinate) ?? [];
  if (argument !== undefined) return ARGUMENTS[argument];
  const [, entityOrValue, isOnEntities, part] = /^(\w+?)Filter(s?)Input(?:\.(\w+))?$/.exec(coordinate) ?? [];
  if (entityOrValue === undefined) return undefined;
  if (part !== undefined) return (isOnEntities ? CONNECTIVES : OPERATORS)[part];
  return [
    `Conditions on a value of type ${entityOrValue}; all that are given must hold.`,
    `对 ${entityOrValue} 类型的值的条件；须同时符合。`,
  ];
}

/** Gives everything in a schema its description, English first. The schema must be nobody else's. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  for (const [coordinate, element] of elementsOf(schema)) {
    const words = wordsFor(coordinate);
    if (words) element.description = words.join('\n');
  }
  return schema;
}

interface Element {
  description?: string | null | undefined;
}

/** Everything in a schema that can be described, by its coordinate, without what is part of GraphQL itself. */
export function elementsOf(schema: GraphQLSchema): Map<string, Element> {
  const elements = new Map<string, Element>();
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    elements.set(name, type);
    if (isEnumType(type)) for (const value of type.getValues()) elements.set(`${name}.${value.name}`, value);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${name}.${field.name}`;
      elements.set(coordinate, field);
      if (!('args' in field)) continue;
      for (const argument of field.args) elements.set(`${coordinate}(${argument.name}:)`, argument);
    }
  }
  return elements;
}
