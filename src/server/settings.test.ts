import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it.each([
  [[], undefined, { port: undefined, host: '127.0.0.1' }],
  [['--port', '8081'], '9', { port: 8081, host: '127.0.0.1' }],
  [['--host', '0.0.0.0'], '0', { port: 0, host: '0.0.0.0' }],
])('reads %j with PORT=%s', (args, port, settings) => {
  expect(readSettings(args, port)).toEqual({ ok: true, value: settings });
});

it.each([
  [['--port', '99999'], undefined, /^--port: 99999 is not a port; give a whole number from 0 to 65535$/],
  [['--port', ''], undefined, /^--port: {2}is not a port/],
  [['--port=-1'], undefined, /^--port: -1 is not a port/],
  [['--port', '1e3'], undefined, /^--port: 1e3 is not a port/],
  [[], 'abc', /^--port: abc is not a port/],
  [['--port', '-1'], undefined, /; use --port 8080, --host 127\.0\.0\.1 or nothing$/],
  [['--port'], undefined, /--port <value>.*; use --port/],
  [['--nope'], undefined, /^Unknown option '--nope'; use --port/],
  [['8080'], undefined, /^Unexpected argument '8080'; use --port/],
])('refuses %j with PORT=%s in one line', (args, port, line) => {
  const read = readSettings(args, port);
  expect(read.ok ? '' : read.error).toMatch(line);
  expect(read.ok ? '' : read.error).not.toContain('\n');
});
