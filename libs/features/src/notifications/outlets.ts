import { Inject, Injectable } from '@nestjs/common';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { CONFIGURATION, type Configuration, type MailSettings } from '#platform/configuration.js';
import { FolderMailOutlet } from '#platform/outlets/folder-mail-outlet.js';
import { FolderSmsOutlet, type Sms } from '#platform/outlets/folder-sms-outlet.js';
import type { Mail } from '#platform/outlets/mail.js';
import type { Outlet } from '#platform/outlets/outlet.js';
import { SmtpOutlet } from '#platform/outlets/smtp-outlet.js';

type Settings = Pick<Configuration, 'mail' | 'smsFolder' | 'publicUrl' | 'port'>;

/** The ways out of the portal that are in service here. */
@Injectable()
export class Outlets {
  readonly mail: Outlet<Mail> | null;
  readonly sms: Outlet<Sms> | null;
  readonly inService: readonly OutwardChannel[];
  /** The address of the portal, without a slash at its end. */
  readonly portal: string;

  constructor(@Inject(CONFIGURATION) { mail, smsFolder, publicUrl, port }: Settings) {
    this.mail = mail === null ? null : mailOutlet(mail);
    this.sms = smsFolder === null ? null : new FolderSmsOutlet(smsFolder);
    this.inService = [
      ...(mail === null ? [] : ['mail' as const]),
      ...(smsFolder === null ? [] : ['sms' as const]),
    ];
    this.portal = (publicUrl || `http://localhost:${port}`).replace(/\/+$/, '');
  }
}

function mailOutlet(settings: MailSettings): Outlet<Mail> {
  return settings.kind === 'smtp'
    ? new SmtpOutlet(settings)
    : new FolderMailOutlet(settings.folder, settings.from);
}
