import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './tokens.css';
import './base.css';
import { todayOf } from './words/dates.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App today={todayOf(new Date())} />);
