import { z } from 'zod';
import { whole } from '../configuration-variable.ts';

/** What bounds imports through the server, and who may do them. */
export const importVariables = Object.freeze({
  importToken: Object.freeze({
    name: 'CUIBONO_IMPORT_TOKEN',
    fallback: '',
    doc: 'What whoever imports through the server has to know, at least 32 characters; the server and `--through` read it. Unset, it is made at each start of a server on the embedded store, and kept in `graph.token` beside the graph.',
    expected: '32 to 512 visible characters of ASCII',
    schema: z.string().regex(/^$|^[\x21-\x7e]{32,512}$/),
    show: () => 'a value that is not shown',
  }),
  importBytes: whole(
    'CUIBONO_IMPORT_BYTES',
    '17179869184',
    1,
    1_099_511_627_776,
    'Maximum size of what one import through the server sends, in bytes.',
  ),
});
