/** Thrown where an answer is not as its types promise: graphql-js then finds the errors and says where they are. */
export const UNUSUAL = new Error('The answer is not as its types promise');
