/** What is wrong with what somebody sent, in place of what was read of it. */
export interface Fault {
  readonly fault: string;
}
