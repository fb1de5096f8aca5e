/** References to what the directory describes; the supergraph fetches the rest. */
export const stateOf = (code: string | null) => (code === null ? null : { __typename: 'State', code });
export const authorityOf = (id: string | null) => (id === null ? null : { __typename: 'Authority', id });
