import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';

/** The side panel that lists the saved queries; choosing one puts it into the editor and runs it. */
export function samplesPlugin(samples) {
  return { title: 'Sample queries', icon: Icon, content: () => <Samples samples={samples} /> };
}

function Samples({ samples }) {
  const [shown, setShown] = useState(samples[0].name);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run, setOperationName } = useGraphiQLActions();
  const show = (sample) => {
    queryEditor?.setValue(sample.query);
    variableEditor?.setValue(JSON.stringify(sample.variables, null, 2));
    setShown(sample.name);
    // GraphiQL learns the name of the new operation only after a pause; run at once it would send the old one.
    setOperationName(/^query (\w+)/m.exec(sample.query)[1]);
    run();
  };
  return (
    <section className="samples" aria-label="Sample queries">
      <h2>Sample queries</h2>
      <ol>
        {samples.map((sample) => (
          <li key={sample.name}>
            <button type="button" aria-pressed={sample.name === shown} onClick={() => show(sample)}>
              <strong>{sample.title}</strong>
              <span>{sample.about}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h14v16l-7-4-7 4z" />
    </svg>
  );
}
