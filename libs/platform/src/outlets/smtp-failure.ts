import { SendError } from './outlet.js';

/** What a client of SMTP says when something went wrong. */
export interface SmtpError extends Error {
  readonly code?: string | undefined;
  /** The server's answer, when it is an answer that was the trouble. */
  readonly responseCode?: number | undefined;
  /** What the server answered to. */
  readonly command?: string | undefined;
}

/**
 * What an error means. An answer of the server is definite: 4xx means later, 5xx never, for this letter. Without
 * an answer nothing was sent, unless the message had begun to go out: then nobody knows.
 */
export function smtpFailure(error: SmtpError, committed: boolean): SendError {
  const { responseCode: answer } = error;
  if (answer === undefined)
    return committed ? new SendError('outcome_unknown', 'in_doubt') : unanswered(error);
  if (error.code === 'EAUTH') return new SendError('sign_in_failed');
  if (error.code === 'ETLS') return new SendError('tls_failed');
  if (answer >= 500 && error.command === 'RCPT TO') return new SendError('recipient_refused', 'permanent');
  if (answer >= 500 && committed) return new SendError('message_refused', 'permanent');
  // What is refused for good elsewhere, such as the sender, is the office's to mend, and not this letter's fault.
  return new SendError('refused_for_now');
}

/** A certificate that does not hold comes as an error of the socket; its words alone tell. */
const OF_TLS = /certificate|\bTLS\b|\bSSL\b/i;

function unanswered({ code, message }: SmtpError): SendError {
  if (code === 'ESOCKET' && OF_TLS.test(message)) return new SendError('tls_failed');
  switch (code) {
    case 'EAUTH':
      return new SendError('sign_in_failed');
    case 'ETLS':
      return new SendError('tls_failed');
    case 'ETIMEDOUT':
      return new SendError('connection_timeout');
    case 'ESOCKET':
    case 'EDNS':
      return new SendError('connection_failed');
    case 'EENVELOPE':
      return new SendError('recipient_refused', 'permanent');
    default:
      return new SendError('connection_lost');
  }
}
