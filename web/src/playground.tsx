import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './styles/playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground/playground.tsx';

const place = document.getElementById('playground');
if (place === null) throw new Error('playground.html has a place for the playground');
createRoot(place).render(<Playground />);
