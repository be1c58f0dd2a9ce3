export const sqlite: Readonly<
  Record<
    | 'error'
    | 'busy'
    | 'locked'
    | 'noMemory'
    | 'readOnly'
    | 'ioFault'
    | 'corrupt'
    | 'full'
    | 'cannotOpen'
    | 'protocol'
    | 'notADatabase',
    number
  >
>;
export function primaryCode(code: unknown): number | undefined;
