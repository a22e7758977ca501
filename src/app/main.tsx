import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
