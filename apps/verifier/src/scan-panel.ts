import { Camera } from './camera.js';
import { button, element } from './element.js';
import { texts } from './language.js';

/** Where codes come in: by the camera, a scanner that types, or pasted. */
export class ScanPanel {
  readonly element: HTMLElement;
  private readonly video = element('video', { playsinline: true, muted: true, hidden: true });
  private readonly problem = element('p', { class: 'warning', role: 'status', hidden: true });
  private readonly input = element('input', {
    ...{ id: 'code', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: '8000' },
  });
  private readonly toggle: HTMLButtonElement;
  private readonly camera: Camera;
  /** Whether the last code came by the camera, and so will the next one. */
  private byCamera = false;

  constructor(private readonly onCode: (text: string) => void) {
    const { scan } = texts();
    this.camera = new Camera(this.video, (text) => {
      this.stop();
      this.byCamera = true;
      this.onCode(text);
    });
    this.toggle = button(scan.start, () => (this.camera.isOn ? this.stop() : void this.start()), 'primary');
    this.input.placeholder = scan.hint;
    this.problem.textContent = scan.noCamera;
    const form = element(
      'form',
      {},
      element('label', { for: 'code' }, scan.label),
      element('div', { class: 'row' }, this.input, element('button', { type: 'submit' }, scan.verify)),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.take();
    });
    this.element = element('section', { class: 'panel' }, this.video, this.toggle, this.problem, form);
  }

  /** Makes ready for the next code as the last one came; a scanner types into what has the focus. */
  next(): void {
    if (this.byCamera) void this.start();
    else this.input.focus();
  }

  async start(): Promise<void> {
    this.problem.hidden = true;
    this.video.hidden = false;
    try {
      await this.camera.start();
      this.toggle.textContent = texts().scan.stop;
    } catch {
      this.stop();
      this.problem.hidden = false;
    }
  }

  stop(): void {
    this.camera.stop();
    this.video.hidden = true;
    this.toggle.textContent = texts().scan.start;
  }

  private take(): void {
    const text = this.input.value.trim();
    this.input.value = '';
    if (text === '') {
      this.input.focus();
      return;
    }
    this.stop();
    this.byCamera = false;
    this.onCode(text);
  }
}
