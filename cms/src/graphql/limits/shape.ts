import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from '../http/request';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES, MAX_ROOT_FIELDS } from './limits';

/**
 * Looks at the form of an operation: how deep and how wide it is, wherever its fragments are spread. The document is
 * valid already: no fragment is missing or contains itself, and MAX_FIELDS holds.
 * @throws Refusal with a code of its own for each limit
 */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const found = { depth: 0, rootFields: 0, aliases: 0, directives: operation.directives?.length ?? 0 };
  const look = (set: SelectionSetNode, depth: number, introspecting: boolean): void => {
    for (const selection of set.selections) {
      found.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (depth === 1) found.rootFields += 1;
        if (selection.alias) found.aliases += 1;
        // graphql-js limits how deep introspection goes, and clients follow types of types a long way down.
        const inside = introspecting || selection.name.value.startsWith('__');
        if (!inside) found.depth = Math.max(found.depth, depth);
        if (selection.selectionSet) look(selection.selectionSet, depth + 1, inside);
      } else {
        const part =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (part) look(part.selectionSet, depth, introspecting);
      }
    }
  };
  look(operation.selectionSet, 1, false);

  if (found.depth > MAX_DEPTH)
    throw new Refusal(
      400,
      'QUERY_TOO_DEEP',
      `The query is ${found.depth} levels deep; ask for at most ${MAX_DEPTH}, and for what is below them in a query of its own.`,
    );
  if (found.rootFields > MAX_ROOT_FIELDS)
    throw new Refusal(
      400,
      'TOO_MANY_ROOT_FIELDS',
      `The query asks for ${found.rootFields} fields at its root; ask for at most ${MAX_ROOT_FIELDS} in one query, or for a list with a filter.`,
    );
  if (found.aliases > MAX_ALIASES)
    throw new Refusal(
      400,
      'TOO_MANY_ALIASES',
      `The query uses ${found.aliases} aliases; use at most ${MAX_ALIASES}, or ask for a list with a filter.`,
    );
  if (found.directives > MAX_DIRECTIVES)
    throw new Refusal(
      400,
      'TOO_MANY_DIRECTIVES',
      `The query uses ${found.directives} directives; use at most ${MAX_DIRECTIVES}, and leave out of the query what you do not want.`,
    );
}
