import './explorer/network/ask-start.ts';
import './styles/explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer/explorer.tsx';

const place = document.getElementById('explorer');
if (place === null) throw new Error('index.html has a place for the explorer');
createRoot(place).render(<Explorer />);
