import { generate } from 'otplib';

/** The code that an authenticator shows now, or so many steps of 30 seconds later; one early is let pass. */
export function oneTimeCode(secret: string, stepsLater = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsLater });
}
