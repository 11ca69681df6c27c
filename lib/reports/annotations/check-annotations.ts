/**
 * The rules of the Web Annotation Data Model (W3C Recommendation of 23 February
 * 2017, https://www.w3.org/TR/annotation-model/) for what the desk writes: each
 * sentence it returns names the section and what is against it. It is written
 * from the Recommendation and knows nothing of how the desk renders.
 */
export function checkAnnotations(value: unknown): string[] {
  const found: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) found.push(rule);
  };
  const collection = asObject(value);
  const contexts = asList(collection['@context']);
  check(contexts.includes('http://www.w3.org/ns/anno.jsonld'), '5.1 @context of annotations');
  check(isIri(collection.id), '5.1 a collection has one IRI');
  check(asList(collection.type).includes('AnnotationCollection'), '5.1 type of a collection');
  const total = collection.total;
  check(total === undefined || isCount(total), '5.1 total is no negative number');
  if (collection.first === undefined) {
    check(total === 0, '5.1 a collection with annotations has a first page');
    return found;
  }
  const page = asObject(collection.first);
  check(isIri(page.id), '5.2 a page has one IRI');
  check(page.type === 'AnnotationPage', '5.2 type of a page');
  check(isIri(page.partOf), '5.2 a page is part of one collection');
  check(page.partOf === collection.id, '5.2 the page is part of its collection');
  check(isCount(page.startIndex), '5.2 startIndex counts from 0');
  check(Array.isArray(page.items), '5.2 a page has a list of annotations');
  const items = asList(page.items);
  check(items.length === total, '5.1 the only page has all annotations');
  const ids = items.map((item) => asObject(item).id);
  check(new Set(ids).size === ids.length, '3.1 an IRI is of one annotation');
  return [...found, ...items.flatMap(checkAnnotation)];
}

const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

function checkAnnotation(value: unknown): string[] {
  const found: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) found.push(rule);
  };
  const annotation = asObject(value);
  check(isIri(annotation.id), '3.1 an annotation has one IRI');
  check(asList(annotation.type).includes('Annotation'), '3.1 type of an annotation');
  check(asList(annotation.target).length > 0, '3.1 an annotation has a target');
  for (const motivation of asList(annotation.motivation)) {
    check(motivations.includes(String(motivation)), '3.3.5 a motivation of the list');
  }
  check(isDateTime(annotation.generated), '3.3.1 generated is a moment with its zone');
  for (const body of asList(annotation.body).map(asObject)) {
    check(
      body.purpose === undefined || motivations.includes(String(body.purpose)),
      '3.3.5 purpose',
    );
    if (body.type === 'TextualBody') {
      check(typeof body.value === 'string', '3.2.4 a textual body has one value');
      check(body.format === undefined || typeof body.format === 'string', '3.2.4 format');
      check(isDateTime(body.created), '3.3.1 created is a moment with its zone');
      const creator = body.creator;
      check(
        creator === undefined || typeof asObject(creator).name === 'string',
        '3.3.2 an agent without an IRI has a name',
      );
    } else {
      check(body.type === 'SpecificResource', '4 type of a specific resource');
      check(isIri(body.source), '4 a specific resource has one source');
      check(body.value === undefined, '3.2.4 only text has a value');
    }
  }
  for (const target of asList(annotation.target)) found.push(...checkTarget(asObject(target)));
  return found;
}

function checkTarget(target: Record<string, unknown>): string[] {
  const found: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) found.push(rule);
  };
  check(target.type === 'SpecificResource', '4 type of a specific resource');
  check(isIri(target.source), '4 a specific resource has one source');
  check(target.purpose === undefined, '4.1 a target has no purpose');
  const state = asObject(target.state);
  check(state.type === 'TimeState', '4.3.1 type of a state');
  check(isDateTime(state.sourceDate), '4.3.1 sourceDate is a moment with its zone');
  check(asList(state.cached).every(isIri), '4.3.1 cached is an IRI');
  const selectors = asList(target.selector).map(asObject);
  check(selectors.length > 0, '4.2 a selector');
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') {
      check(typeof selector.exact === 'string', '4.2.4 exactly one exact');
      check(typeof selector.prefix === 'string', '4.2.4 prefix is text');
      check(typeof selector.suffix === 'string', '4.2.4 suffix is text');
    } else if (selector.type === 'TextPositionSelector') {
      const { start, end } = selector;
      check(isCount(start) && isCount(end), '4.2.5 start and end count from 0');
      check(Number(start) <= Number(end), '4.2.5 start is not behind end');
    } else {
      found.push(`4.2 a selector of another type: ${selector.type}`);
    }
  }
  return found;
}

// A list of one may be written as the one (JSON-LD), and nothing as nothing.
const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

const isIri = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value) && !/[<>"{}|\\^`]/.test(value);

const isDateTime = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value));
