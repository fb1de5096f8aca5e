import './workers.js';
import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.jsx';

const place = createRoot(document.getElementById('explorer'));

try {
  const response = await fetch('/explorer/config.json');
  if (!response.ok) throw new Error(`The hub answered ${response.status}.`);
  place.render(<Explorer config={await response.json()} />);
} catch (error) {
  place.render(<p className="loading" role="alert">The explorer could not start: {error.message}</p>);
}
