interface OperationInAddress {
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/** The operation that a link brings: `/graphql?query=…&variables=…`, the parameters of a GET of the API. */
export function operationInAddress(search: string): OperationInAddress {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return {
    ...(query === null ? {} : { initialQuery: query }),
    ...(variables === null ? {} : { initialVariables: variables }),
  };
}
