import { openReading, readQueries } from './reading-connection.mjs';
import { serveJobs } from './serve-jobs.mjs';

/** A thread with a connection that only reads. */
serveJobs(openReading, readQueries);
