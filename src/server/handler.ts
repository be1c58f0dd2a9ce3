import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestState } from './request-state.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse, state: RequestState) => unknown;
