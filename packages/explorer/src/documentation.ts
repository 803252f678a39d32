import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { make } from './dom.ts';

type Described = GraphQLField<unknown, unknown> | GraphQLInputField;

/** The schema's own descriptions, one type at a time, and a search over all of them. */
export class Documentation {
  private readonly place: HTMLElement;
  private readonly schema: GraphQLSchema;
  /** The types looked at on the way to the one shown. */
  private trail: GraphQLNamedType[] = [];

  constructor(place: HTMLElement, schema: GraphQLSchema) {
    this.place = place;
    this.schema = schema;
    this.start();
  }

  /** What can be asked at all. */
  start(): void {
    const root = this.schema.getQueryType();
    this.trail = root ? [root] : [];
    this.draw();
  }

  /** Shows a type, and a field of it where one is named. */
  show(typeName: string, fieldName?: string): void {
    const type = this.schema.getType(typeName);
    if (!type) return;
    const known = this.trail.indexOf(type);
    this.trail = known === -1 ? [...this.trail, type] : this.trail.slice(0, known + 1);
    this.draw(fieldName);
  }

  /** Shows the types and fields whose name or description holds some words; without words, the start. */
  find(words: string): void {
    const sought = words.trim().toLowerCase();
    if (sought === '') return this.start();
    const holds = ({ name, description }: { name: string; description?: string | null | undefined }) =>
      `${name}\n${description ?? ''}`.toLowerCase().includes(sought);
    const found = Object.values(this.schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type))
      .flatMap((type) => [
        ...(holds(type) ? [{ type, field: null }] : []),
        ...fieldsOf(type)
          .filter(holds)
          .map((field) => ({ type, field })),
      ]);
    this.place.replaceChildren(
      make('p', 'note', found.length === 0 ? '没有找到' : `找到 ${found.length} 处`),
      make(
        'ul',
        '',
        ...found
          .slice(0, MOST_FOUND)
          .map(({ type, field }) =>
            make(
              'li',
              '',
              this.link(field ? `${type.name}.${field.name}` : type.name, type.name, field?.name),
              ...descriptionOf((field ?? type).description),
            ),
          ),
      ),
    );
  }

  private draw(fieldName?: string): void {
    const type = this.trail.at(-1);
    if (!type) return;
    const steps = this.trail.slice(0, -1).map((step) => make('li', '', this.link(nameOf(step), step.name)));
    this.place.replaceChildren(
      ...(steps.length > 0 ? [make('ol', 'trail', ...steps)] : []),
      make('h3', '', nameOf(type)),
      ...descriptionOf(type.description),
      make('ul', '', ...fieldsOf(type).map((field) => this.entry(field, field.name === fieldName))),
      ...(isUnionType(type)
        ? [make('ul', '', ...type.getTypes().map(({ name }) => make('li', '', this.link(name, name))))]
        : []),
      ...(isEnumType(type)
        ? [
            make(
              'ul',
              '',
              ...type
                .getValues()
                .map((value) =>
                  make('li', '', make('code', 'name', value.name), ...descriptionOf(value.description)),
                ),
            ),
          ]
        : []),
    );
    this.place.querySelector('.sought')?.scrollIntoView({ block: 'nearest' });
  }

  private entry(field: Described, sought: boolean): HTMLElement {
    const args = 'args' in field ? field.args : [];
    return make(
      'li',
      sought ? 'sought' : '',
      make('code', 'name', field.name),
      ': ',
      this.typeLink(field.type),
      ...descriptionOf(field.description),
      ...(args.length > 0 ? [make('ul', 'arguments', ...args.map((arg) => this.argument(arg)))] : []),
    );
  }

  private argument({ name, type, description }: GraphQLArgument): HTMLElement {
    return make(
      'li',
      '',
      make('code', 'argument', name),
      ': ',
      this.typeLink(type),
      ...descriptionOf(description),
    );
  }

  private typeLink(type: GraphQLOutputType | GraphQLInputType): HTMLElement {
    return this.link(String(type), getNamedType(type).name);
  }

  private link(text: string, typeName: string, fieldName?: string): HTMLButtonElement {
    const button = make('button', 'link', text);
    button.type = 'button';
    button.addEventListener('click', () => this.show(typeName, fieldName));
    return button;
  }
}

const MOST_FOUND = 100;

const nameOf = (type: GraphQLNamedType) => (type.name === 'Query' ? '可以问什么' : type.name);

function fieldsOf(type: GraphQLNamedType): Described[] {
  if (isObjectType(type)) return Object.values<Described>(type.getFields());
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

/** The schema describes each thing in English and, on the last line, in Chinese, whose readers come first. */
function descriptionOf(description: string | null | undefined): HTMLElement[] {
  if (!description) return [];
  const lines = description.split('\n');
  const chinese = /\p{Script=Han}/u.test(lines.at(-1) ?? '') ? lines.pop() : undefined;
  const english = make('p', 'english', ...withNames(lines.join(' ')));
  english.lang = 'en';
  return [...(chinese ? [make('p', '', ...withNames(chinese))] : []), ...(lines.length > 0 ? [english] : [])];
}

/** Names out of a query stand between grave accents. */
const withNames = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? make('code', '', part) : part));
