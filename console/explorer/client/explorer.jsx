import { GraphiQL } from 'graphiql';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { samplesPlugin } from './samples.jsx';

/**
 * GraphiQL on the public API, with the saved samples beside it and a choice of
 * whose eyes to look through.
 * @param {{ config: { samples: { name: string, title: string, about: string, query: string, variables: object }[],
 *   readers: { label: string, token: string | null }[] } }} props
 */
export function Explorer({ config }) {
  const [first] = config.samples;
  const [reader, setReader] = useState(config.readers[0]);
  const token = useRef(reader.token);
  token.current = reader.token;
  const fetcher = useMemo(() => createFetcher(token), []);
  const plugins = useMemo(() => [samplesPlugin(config.samples)], [config.samples]);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={plugins[0]}
      initialQuery={first.query}
      initialVariables={asText(first.variables)}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <ViewAs readers={config.readers} reader={reader} onChange={setReader} />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

function asText(variables) {
  return JSON.stringify(variables, null, 2);
}

/** The select of readers. A change asks the query at hand again, and so does the first showing. */
function ViewAs({ readers, reader, onChange }) {
  const { run } = useGraphiQLActions();
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor && state.variableEditor && state.schema));
  useEffect(() => {
    if (ready) run();
  }, [ready, reader, run]);
  return (
    <div className="view-as">
      <a href="/">Turath Hub</a>
      <label>
        View as{' '}
        <select value={reader.label} onChange={({ target }) => onChange(readers.find(({ label }) => label === target.value))}>
          {readers.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** GraphQL over HTTP at the hub's own address, with the chosen reader's token. */
function createFetcher(token) {
  return async (params, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      // One looks as the chosen reader, not as the officer whom this browser may have signed in.
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token.current === null ? {} : { authorization: `Bearer ${token.current}` }),
        ...options?.headers,
      },
      body: JSON.stringify(params),
    });
    return response.json();
  };
}
