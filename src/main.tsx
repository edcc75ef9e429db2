import { startApp } from './app/index.ts';

const container = document.getElementById('app');
if (container) startApp(container);
