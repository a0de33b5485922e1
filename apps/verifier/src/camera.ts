interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: 'qr_code'[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const LOOK_EVERY_MS = 150;
/** The codes are dense, so that a small picture would not do. */
const WANTED = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };

/** Reads QR codes by the camera until it is stopped. What it sees stays on the device. */
export class Camera {
  private stream: MediaStream | null = null;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly onCode: (text: string) => void,
  ) {}

  get isOn(): boolean {
    return this.stream !== null;
  }

  /** Throws when there is no camera or nobody may use it. */
  async start(): Promise<void> {
    const Detect = await findDetector();
    this.stream = await navigator.mediaDevices.getUserMedia({ video: WANTED });
    this.video.srcObject = this.stream;
    await this.video.play();
    void this.look(new Detect({ formats: ['qr_code'] }), this.stream);
  }

  stop(): void {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    this.video.srcObject = null;
  }

  private async look(detector: Detector, stream: MediaStream): Promise<void> {
    while (this.stream === stream) {
      // A picture that is not there yet is no reason to stop.
      const [found] = await detector.detect(this.video).catch(() => []);
      if (found !== undefined && found.rawValue !== '') {
        this.onCode(found.rawValue);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** The browser's own reader; where it has none, one that the page brings along. */
async function findDetector(): Promise<DetectorClass> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (own !== undefined && (await own.getSupportedFormats()).includes('qr_code')) return own;
  const { loadDetector } = await import('./brought-detector.js');
  return loadDetector();
}
