/** The same graph in the peer's type definitions: what our questions ask about. */
export const PEER_TYPES = `
  type Measure @node(labels: ["Measure"]) @mutation(operations: []) @subscription(events: [])
    @fulltext(indexes: [{ indexName: "search_names", queryName: "searchMeasures", fields: ["nameJa"] }]) {
    id: ID!
    nameJa: String!
    marker: String
    page: Int
    status: String!
    sortKey: String!
    goal: [Goal!]! @relationship(type: "TOWARDS", direction: OUT)
    ministries: [Ministry!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN)
    organizations: [Organization!]! @relationship(type: "INVOLVES", direction: OUT)
    isacs: [Isac!]! @relationship(type: "INVOLVES", direction: OUT)
    succeeds: [Measure!]! @relationship(type: "SUCCEEDS", direction: OUT)
  }

  interface Actor {
    id: ID!
    nameJa: String!
    homepage: String
    sortKey: String!
  }

  type Ministry implements Actor @node(labels: ["Ministry"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    nameJa: String!
    homepage: String
    abbreviation: String
    sortKey: String!
    measures: [Measure!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT)
  }

  type Isac implements Actor @node(labels: ["Isac"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    nameJa: String!
    homepage: String
    sortKey: String!
    measures: [Measure!]! @relationship(type: "INVOLVES", direction: IN)
  }

  type Organization implements Actor @node(labels: ["Organization"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    nameJa: String!
    homepage: String
    kind: String
    country: String
    sortKey: String!
    measures: [Measure!]! @relationship(type: "INVOLVES", direction: IN)
  }

  type Goal @node(labels: ["Goal"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    nameJa: String!
    sortKey: String!
  }

  type Sector @node(labels: ["Sector"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    nameJa: String!
    sortKey: String!
  }
`;
