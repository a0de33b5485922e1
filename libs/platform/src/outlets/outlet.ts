/** What was wrong with a message that could not be sent, without a word of the message or the address. */
export type SendFailure =
  | 'connection_failed'
  | 'connection_timeout'
  | 'connection_lost'
  | 'tls_failed'
  | 'sign_in_failed'
  | 'refused_for_now'
  | 'recipient_refused'
  | 'message_refused'
  | 'outcome_unknown'
  | 'not_written';

/** A message that was not sent, or of which nobody knows. Its cause stays out of logs: servers quote addresses. */
export class SendError extends Error {
  constructor(
    readonly failure: SendFailure,
    readonly kind: 'temporary' | 'permanent' | 'in_doubt' = 'temporary',
  ) {
    super(failure);
  }
}

/** A way out of the house. */
export interface Outlet<Message> {
  /**
   * Gets ready to send: connects and signs in.
   * @throws SendError
   */
  open(): Promise<OpenOutlet<Message>>;
}

export interface OpenOutlet<Message> {
  /**
   * Hands one message over. `commit` is awaited when nothing more stands in the way and before the first byte of
   * the message goes out; what goes wrong before it has surely not been sent. When it throws, nothing is sent.
   * @throws SendError, and whatever `commit` throws
   */
  send(message: Message, commit: () => Promise<void>): Promise<void>;
  /** Whether another message can go the same way. */
  readonly usable: boolean;
  close(): void;
}
