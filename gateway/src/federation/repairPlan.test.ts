import { composeServices } from '@apollo/composition';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { fetchesIn } from './planTree.ts';
import { loadSupergraph } from './supergraph.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject"])\n';

function load(services: Record<string, string>) {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(services).map(([name, typeDefs]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(LINK + typeDefs),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'));
  return loadSupergraph(supergraphSdl);
}

function given(selections: readonly QueryPlanSelectionNode[]): string {
  return selections
    .map((node) => {
      const inner = node.selections ? `{${given(node.selections)}}` : '';
      if (node.kind === 'InlineFragment') return `...${node.typeCondition}${inner}`;
      return `${node.alias === undefined ? '' : `${node.alias}:`}${node.name}${inner}`;
    })
    .join(' ');
}

/** One line for each fetch: service, place, what it gives of entities, what it asks. */
function planned(supergraph: ReturnType<typeof load>, source: string): string[] {
  const { node } = supergraph.plan(parse(source), null);
  if (node?.kind === 'Subscription') throw new Error('No subscription was asked for');
  return fetchesIn(node).map(({ fetch, path }) => {
    const asked = fetch.operation.replace(/^query\([^)]*\)\{_entities\([^)]*\)\{(.*)\}\}$/, '$1');
    const place = [fetch.serviceName, ...path].join('.');
    return `${place} ${fetch.requires ? `${given(fetch.requires)} => ` : ''}${asked}`;
  });
}

describe('What is required with arguments', () => {
  const goods = `type Query { parcel: Parcel }
    type Parcel @key(fields: "id") { id: ID! price(in: String): Int lines: [Line] }
    type Line { sum(in: String): Int }`;

  test('is asked for with these arguments, and given by the plain name of the field', () => {
    const shop = load({
      goods,
      tax: `type Parcel @key(fields: "id") { id: ID! price(in: String): Int @external
        duty: Int @requires(fields: "price(in: \\"USD\\")") }`,
    });
    expect(planned(shop, '{ parcel { duty } }')).toEqual([
      'goods {parcel{__typename id price__required_0:price(in:"USD")}}',
      'tax.parcel ...Parcel{__typename id price__required_0:price} => ...on Parcel{duty}',
    ]);
  });

  test('in two ways is given in two representations', () => {
    const shop = load({
      goods,
      tax: `type Parcel @key(fields: "id") { id: ID! price(in: String): Int @external lines: [Line] @external
          open: Int
          duty: Int @requires(fields: "price(in: \\"USD\\") lines { sum(in: \\"USD\\") }")
          fee: Int @requires(fields: "price(in: \\"UAH\\") lines { sum(in: \\"UAH\\") }") }
        type Line { sum(in: String): Int @external }`,
    });
    const [first, ...others] = planned(shop, '{ parcel { duty open fee } }');
    expect(first).toContain('price__required_0:price(in:"USD")');
    expect(first).toContain('lines{sum__required_1:sum(in:"UAH")sum__required_0:sum(in:"USD")}');
    expect(others).toEqual([
      'tax.parcel ...Parcel{__typename id lines{sum__required_0:sum} price__required_0:price} => ...on Parcel{duty}',
      'tax.parcel ...Parcel{__typename id} => ...on Parcel{open}',
      'tax.parcel ...Parcel{__typename id price__required_1:price lines{sum__required_1:sum}} => ...on Parcel{fee}',
    ]);
  });

  test('is not in the schema that callers see', () => {
    const { apiSchema } = load({
      goods,
      tax: `type Parcel @key(fields: "id") { id: ID! price(in: String): Int @external
        duty: Int @requires(fields: "price(in: \\"USD\\")") }`,
    });
    const parcel = apiSchema.getType('Parcel');
    expect(parcel && 'getFields' in parcel && Object.keys(parcel.getFields())).toEqual([
      'id',
      'price',
      'lines',
      'duty',
    ]);
  });
});

describe('A service that is gone back to', () => {
  test('is given a key by which it finds something', () => {
    const shop = load({
      goods: 'type Parcel @key(fields: "id") { id: ID! weight: Int }',
      post: `type Query { parcel: Parcel }
        type Parcel @key(fields: "code", resolvable: false) @key(fields: "id code") {
          id: ID! code: ID! weight: Int @external fee: Int @requires(fields: "weight") }`,
    });
    expect(planned(shop, '{ parcel { fee } }').at(-1)).toBe(
      'post.parcel ...Parcel{__typename weight id code} => ...on Parcel{fee}',
    );
  });
});

describe('Objects of several types in one fetch', () => {
  const media = {
    films: `type Query { all: [Media] }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Film implements Media @key(fields: "id") { id: ID! title: String }
      type Song implements Media @key(fields: "id") { id: ID! title: String }
      interface Node { id: ID! }
      type Person implements Node @key(fields: "id") { id: ID! }`,
    reviews: `type Query { reviewed: [Media] }
      type Media @interfaceObject @key(fields: "id") {
        id: ID! title: String @external rating: Int blurb: String @requires(fields: "title") }`,
  };

  test('are asked for what needs more only where that is there', () => {
    expect(planned(load(media), '{ all { rating ... on Song { blurb } } }')).toEqual([
      'films {all{__typename id ...on Song{__typename id title}}}',
      'reviews.all.@ ...Media{__typename id} ...Song{__typename id} => ...on Media{rating}',
      'reviews.all.@ ...Media{__typename id title} ...Song{__typename id} => ...on Media{blurb}',
    ]);
  });

  test('are never given without a key', () => {
    expect(planned(load(media), '{ reviewed { ... on Song { blurb } } }').at(-1)).toBe(
      'reviews.reviewed.@ ...Song{__typename id} ...Song{__typename title} => ...on Media{blurb}',
    );
  });

  test('are asked for what needs more apart, where only some objects that they are in ask for it', () => {
    const shelf = {
      ...media,
      films: `${media.films} extend type Query { shelves: [Shelf] }
        interface Shelf { media: [Media] }
        type Box implements Shelf { media: [Media] } type Wall implements Shelf { media: [Media] }`,
    };
    const source = '{ shelves { media { rating } ... on Box { media { blurb } } } }';
    expect(planned(load(shelf), source).slice(1)).toEqual([
      'reviews.shelves.@.media.@ ...Media{__typename id} => ...on Media{rating}',
      'reviews.shelves.@.media.@ ...Media{__typename id title} => ...on Media{blurb}',
    ]);
  });

  test('are asked for their type by a service that knows only one of several', () => {
    const two = {
      ...media,
      films: `${media.films} extend type Query { star: Star @shareable } union Star = Film | Person`,
      people:
        'type Query { star: Person @shareable } type Person @key(fields: "id") { id: ID! name: String }',
    };
    expect(planned(load(two), '{ star { ... on Person { name } } }')).toEqual([
      'people {star{__typename name}}',
    ]);
  });

  test('can be asked for by an interface that the service does not know', () => {
    const extended = {
      ...media,
      films: media.films.replaceAll('implements Media', 'implements Media & Node'),
    };
    expect(planned(load(extended), '{ reviewed { ... on Node { id } } }').length).toBeGreaterThan(1);
  });
});

describe('A field that is required itself, of a service through which the way leads', () => {
  const services = {
    goods: `type Query { parcels: [Parcel] }
      type Parcel @key(fields: "id") { id: ID! weight: Int }`,
    prices: `type Query { dearest: Parcel }
      type Parcel @key(fields: "id") { id: ID! weight: Int @external base: Int level: Int @external
        fee(speed: Int = 1): Int @requires(fields: "weight")
        discount: Int @requires(fields: "level") }`,
    insurance: `type Query { insured: [Parcel] }
      type Parcel @key(fields: "id") { id: ID! fee(speed: Int = 1): Int @external base: Int @external
        premium: Int @requires(fields: "fee") level: Int @requires(fields: "base") }`,
  };

  test('is asked of it when it has what the field requires', () => {
    expect(planned(load(services), '{ dearest { premium } }')).toEqual([
      'prices {dearest{__typename id}}',
      'goods.dearest ...Parcel{__typename id} => ...on Parcel{weight}',
      'prices.dearest ...Parcel{__typename id weight} => ...on Parcel{fee}',
      'insurance.dearest ...Parcel{__typename fee id} => ...on Parcel{premium}',
    ]);
  });

  test('is asked of it after what nobody else would have fetched', () => {
    expect(planned(load(services), '{ insured { discount } }')).toEqual([
      'insurance {insured{__typename id}}',
      'prices.insured.@ ...Parcel{__typename id} => ...on Parcel{base}',
      'insurance.insured.@ ...Parcel{__typename id base} => ...on Parcel{level}',
      'prices.insured.@ ...Parcel{__typename id level} => ...on Parcel{discount}',
    ]);
  });

  test('is left where the service knows by itself what it requires', () => {
    const provided = {
      ...services,
      goods: services.goods.replace('weight: Int', 'weight: Int @shareable'),
      prices: services.prices.replace('dearest: Parcel', 'dearest: Parcel @provides(fields: "weight")'),
    };
    expect(planned(load(provided), '{ dearest { premium } }')[0]).toBe('prices {dearest{__typename id fee}}');
  });
});
