import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** A reader of QR codes whose program comes from the page itself: by itself it would ask another host for it. */
export function loadDetector(): typeof BarcodeDetector {
  prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? reader : prefix + path),
    },
  });
  return BarcodeDetector;
}
