import MailComposer from 'nodemailer/lib/mail-composer';

/** One letter to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same however often it is tried, without the angle brackets. */
  readonly messageId: string;
  readonly locale: string;
  /** Where a program unsubscribes its reader by one POST (RFC 8058); null for what cannot be unsubscribed. */
  readonly unsubscribeUrl: string | null;
}

/** The letter as it goes over the wire (RFC 5322). Programs that answer letters do not answer this one. */
export function composeMail(mail: Mail, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    ...{ to: mail.to, subject: mail.subject, text: mail.text, html: mail.html },
    messageId: `<${mail.messageId}>`,
    headers: {
      'Content-Language': mail.locale,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(mail.unsubscribeUrl !== null && {
        'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The bare address of `Name <address>`. */
export function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
