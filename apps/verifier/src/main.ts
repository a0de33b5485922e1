import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import { button, element } from './element.js';
import { currentLanguage, switchLanguage, texts } from './language.js';
import { packPanel } from './pack-panel.js';
import { fetchPack, handInLooks, handInUses, type PackOutcome } from './portal-calls.js';
import { openPack } from './reading/pack.js';
import { verifyOffline, type OfflineAnswer } from './reading/verify-offline.js';
import { resultPanel, type NotedUse } from './result-panel.js';
import { ScanPanel } from './scan-panel.js';
import { findPack, isUsed, keepLooks, keepUses, listLooks, listUses, markUsed } from './store.js';
import { usesPanel } from './uses-panel.js';

/** As long as there is a network, the pack is never older than this. */
const FETCH_EVERY_MS = 30 * 60_000;
/** How often what stands there of time and network is looked at again. */
const LOOK_EVERY_MS = 30_000;

interface Result {
  readonly text: string;
  readonly answer: OfflineAnswer;
  readonly noted: boolean | null;
}

/** The page of a counter: what was scanned is judged here, by the pack on this device. */
class Verifier {
  private pack: VerifyPackClaims | null = null;
  private packOutcome: PackOutcome | null = null;
  private result: Result | null = null;
  private handedIn: Awaited<ReturnType<typeof handInUses>> | null = null;
  private scan = this.newScan();
  private readonly places = { head: element('header'), main: element('main') };

  constructor(page: HTMLElement) {
    page.append(this.places.head, this.places.main);
  }

  async start(): Promise<void> {
    await this.readPack();
    this.draw();
    await this.refresh();
    setInterval(() => void this.refresh(), FETCH_EVERY_MS);
    setInterval(() => this.drawAround(), LOOK_EVERY_MS);
    for (const change of ['online', 'offline']) addEventListener(change, () => this.drawAround());
    addEventListener('online', () => void this.refresh());
    addEventListener('keydown', (event) => this.makeWay(event));
  }

  private newScan(): ScanPanel {
    return new ScanPanel((text) => void this.verify(text));
  }

  private async readPack(): Promise<void> {
    const kept = findPack();
    this.pack = kept === null ? null : await openPack(kept.compact);
  }

  private async refresh(): Promise<void> {
    this.packOutcome = await fetchPack();
    await this.readPack();
    if (listUses().length > 0) await this.handIn();
    if (this.pack !== null && this.packOutcome !== 'no_network') await handInLooks(this.pack.aud);
    this.drawAround();
  }

  private async handIn(): Promise<void> {
    if (this.pack === null) return;
    this.handedIn = await handInUses(this.pack.aud, currentLanguage());
    this.drawAround();
  }

  private async verify(text: string): Promise<void> {
    const answer = await verifyOffline(text, this.pack, { now: now(), isUsed });
    if (answer.id !== null) this.keepLook(answer.id, text, answer);
    this.result = { text, answer, noted: null };
    this.draw();
    this.places.main.querySelector<HTMLElement>('.result button.primary')?.focus();
  }

  private keepLook(id: string, presentation: string, { redeemable }: OfflineAnswer): void {
    markUsed(id, now());
    if (!redeemable || this.pack === null) return;
    const readAt = new Date(now()).toISOString();
    keepLooks([...listLooks(), { id, presentation, agency: this.pack.aud, readAt }]);
  }

  private note(use: NotedUse): void {
    const { text = '', answer } = this.result ?? {};
    const service = this.pack?.services.find(({ code }) => code === use.service);
    if (this.pack === null || service === undefined || answer?.id == null) return;
    const kept = {
      ...{ ...use, serviceName: service.name, agency: this.pack.aud },
      ...{ id: answer.id, presentation: text, redeemedAt: new Date(now()).toISOString() },
    };
    this.result = { text, answer, noted: keepUses([...listUses(), kept]) };
    // Of a use the holder is told anyway.
    keepLooks(listLooks().filter(({ id }) => id !== kept.id));
    this.draw();
  }

  private next(): void {
    this.result = null;
    this.draw();
    this.scan.next();
  }

  /** A scanner types without looking: with the first letter of the next code, the last person's result goes. */
  private makeWay({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const types = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    const inField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (this.result !== null && types && !inField) this.next();
  }

  private draw(): void {
    document.documentElement.lang = currentLanguage();
    document.title = texts().title;
    nameForHomeScreen();
    const { answer, noted } = this.result ?? {};
    const first =
      answer === undefined
        ? this.scan.element
        : resultPanel({
            ...{ answer, noted: noted ?? null },
            onNote: (use) => this.note(use),
            onNext: () => this.next(),
          });
    this.places.main.replaceChildren(first, element('div', { id: 'around' }));
    this.drawAround();
  }

  /** All but the card in hand and what is being typed. */
  private drawAround(): void {
    const words = texts();
    this.places.head.replaceChildren(
      element(
        'div',
        { class: 'row' },
        element('h1', {}, words.title),
        button(words.otherLanguage, () => this.changeLanguage(), 'plain'),
      ),
      element('p', {}, words.lead),
      element('p', { class: 'quiet' }, navigator.onLine ? words.online : words.offline),
    );
    this.places.main.querySelector('#around')?.replaceChildren(
      packPanel({
        pack: this.pack,
        now: now(),
        outcome: this.packOutcome,
        onFetch: () => void this.refresh(),
      }),
      usesPanel({
        uses: listUses(),
        agency: this.pack?.aud ?? null,
        handedIn: this.handedIn,
        onHandIn: () => void this.handIn(),
      }),
    );
  }

  private changeLanguage(): void {
    switchLanguage();
    this.scan.stop();
    this.scan = this.newScan();
    this.draw();
  }
}

/** What the page is called on a home screen is read from it when it is put there. */
function nameForHomeScreen(): void {
  const manifest = currentLanguage() === 'en' ? 'manifest.en.webmanifest' : 'manifest.webmanifest';
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifest);
  document
    .querySelector('meta[name="apple-mobile-web-app-title"]')
    ?.setAttribute('content', texts().homeScreenName);
}

/** The device's clock, set by the portal's when the pack came. */
function now(): number {
  return Date.now() + (findPack()?.behind ?? 0);
}

const page = document.getElementById('page');
if (page !== null) void new Verifier(page).start();
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('service-worker.js');
