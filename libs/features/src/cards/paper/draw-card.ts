import { encode } from 'uqr';
import { groupedNumber } from '#domain/cards/card-print.js';
import { rosette, waves, type GuillocheLine } from '#domain/cards/guilloche.js';
import type { Localized } from '#domain/shared/localized.js';
import type { FontSlices } from '#platform/paper/font-slices.js';
import { Sheet, type TextStyle } from '#platform/paper/sheet.js';
import type { CardSheet } from './card-sheet.js';
import { SHEET_STEPS, SHEET_TEXTS } from './sheet-texts.js';

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** A card of ISO/IEC 7810, ID-1. */
const CARD = { width: 85.6, height: 53.98, radius: 3.18 };
const PAGE = { width: 210, margin: (210 - 2 * CARD.width) / 2 };
const FRONT = { x: PAGE.margin, y: 44 };
const BACK = { x: PAGE.margin + CARD.width, y: 44 };

const COLOR = {
  deep: '#0b4a7d',
  line: '#3c7fb3',
  second: '#4d9a94',
  ink: '#10222f',
  quiet: '#4a5d6b',
  paper: '#f5fafd',
};
const QUIET_ZONE = 4;
/** Of dates, numbers and ids. */
const SIGNS = '0123456789-. abcdef';

type Drawing = Parameters<Parameters<Sheet['decoration']>[0]>[0];
type Place = readonly [number, number];

/** Draws a card for paper, front and back side by side, so that it is cut out in one piece and folded. */
export async function drawCard(card: CardSheet, slices: FontSlices): Promise<Buffer> {
  const sheet = await Sheet.begin(
    {
      lang: card.locale,
      title: SHEET_TEXTS.title[card.locale],
      author: card.issuer[card.locale],
      madeAt: card.printedAt,
      texts: { 400: plainTexts(card), 700: boldTexts(card) },
    },
    slices,
  );
  drawHead(sheet, card);
  drawFront(sheet, card);
  drawBack(sheet, card);
  drawMarks(sheet);
  drawSteps(sheet, card);
  return sheet.finish();
}

/** What is written in the plain weight: whatever stands in a form, and small on the card. */
function plainTexts({ tierName, issuer }: CardSheet): string[] {
  const steps = SHEET_STEPS.flatMap(both);
  return [
    ...Object.values<Localized>(SHEET_TEXTS).flatMap(both),
    ...steps,
    tierName.en,
    ...both(issuer),
    SIGNS,
  ];
}

/** What is written in bold, which needs fonts of its own: headings, and what one compares. */
function boldTexts(card: CardSheet): string[] {
  const { title, brand, scan, howTo } = SHEET_TEXTS;
  const lines = (['zh-CN', 'en'] as const).map((lang) => lastLine(card, lang));
  const own = [card.name, card.tier, card.tierName['zh-CN'], card.number, card.validUntil, card.printedOn];
  return [...[title, brand, scan, howTo].flatMap(both), ...lines, ...own, SIGNS];
}

function drawHead(sheet: Sheet, { locale }: CardSheet): void {
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const left = PAGE.margin * MM;
  sheet.line('H1', SHEET_TEXTS.title[locale], [left, 24 * MM], bold(17, COLOR.deep));
  sheet.line('P', SHEET_TEXTS.title[other], [left, 31 * MM], plain(10, COLOR.quiet), other);
}

function drawFront(sheet: Sheet, card: CardSheet): void {
  const at = (x: number, y: number): Place => [(FRONT.x + x) * MM, (FRONT.y + y) * MM];
  sheet.decoration((drawing) => {
    drawGround(drawing, FRONT, card.pattern);
    drawRosette(drawing, at(69.5, 30.5), 13.2 * MM, card.pattern);
    clipCard(drawing, FRONT);
    drawing
      .rect(...at(0, 0), CARD.width * MM, 11.4 * MM)
      .fillColor(COLOR.deep)
      .fill();
    drawEmblem(drawing, at(5, 1.9), 7.6 * MM);
  });
  sheet.line('P', SHEET_TEXTS.brand['zh-CN'], at(14.6, 6), { ...bold(11, '#ffffff'), spacing: 0.6 }, 'zh-CN');
  sheet.line('P', SHEET_TEXTS.brand.en, at(14.6, 9.5), plain(5.6, '#cfe6f7'), 'en');
  label(sheet, SHEET_TEXTS.name, at(5, 16.2));
  sheet.line('P', card.name, at(5, 22.4), sheet.fitting(card.name, 50 * MM, bold(15, COLOR.ink)));
  label(sheet, SHEET_TEXTS.tier, at(5, 27.2));
  const tier = `${card.tier} ${card.tierName['zh-CN']}`;
  sheet.line('P', tier, at(5, 31.6), sheet.fitting(tier, 50 * MM, bold(9.5, COLOR.deep)), 'zh-CN');
  sheet.line(
    'P',
    card.tierName.en,
    at(5, 34.5),
    sheet.fitting(card.tierName.en, 50 * MM, plain(6, COLOR.quiet)),
    'en',
  );
  label(sheet, SHEET_TEXTS.number, at(5, 39.2));
  sheet.line('P', groupedNumber(card.number), at(5, 43.4), { ...bold(9.5, COLOR.ink), spacing: 0.3 });
  label(sheet, SHEET_TEXTS.validUntil, at(56, 47.2));
  sheet.line('P', card.validUntil, at(56, 50.8), bold(8, COLOR.ink));
  label(sheet, SHEET_TEXTS.issuer, at(5, 47.2));
  const { 'zh-CN': issuer, en } = card.issuer;
  sheet.line('P', issuer, at(5, 49.8), sheet.fitting(issuer, 48 * MM, plain(5.8, COLOR.ink)), 'zh-CN');
  sheet.line('P', en, at(5, 52.1), sheet.fitting(en, 48 * MM, plain(4.8, COLOR.quiet)), 'en');
}

function drawBack(sheet: Sheet, card: CardSheet): void {
  const at = (x: number, y: number): Place => [(BACK.x + x) * MM, (BACK.y + y) * MM];
  const code = encode(card.checkUrl, { ecc: 'L', border: 0 });
  const box = { x: 3.6, y: 3.6, side: CARD.height - 7.2 };
  sheet.decoration((drawing) => {
    drawGround(drawing, BACK, card.pattern);
    drawing
      .rect(...at(box.x, box.y), box.side * MM, box.side * MM)
      .fillColor('#ffffff')
      .fill();
  });
  const module = (box.side * MM) / (code.size + 2 * QUIET_ZONE);
  const [left, top] = at(box.x, box.y);
  const edges = [left, top, left + box.side * MM, top + box.side * MM] as const;
  sheet.picture(SHEET_TEXTS.picture[card.locale], edges, (drawing) => {
    drawing.fillColor('#000000');
    code.data.forEach((row, y) =>
      spansOf(row).forEach(([from, length]) =>
        drawing.rect(
          left + (from + QUIET_ZONE) * module,
          top + (y + QUIET_ZONE) * module,
          length * module,
          module,
        ),
      ),
    );
    drawing.fill();
  });
  const x = box.x + box.side + 2.4;
  const width = (CARD.width - x - 2.6) * MM;
  sheet.line('P', SHEET_TEXTS.scan['zh-CN'], at(x, 7), bold(9, COLOR.deep), 'zh-CN');
  sheet.line('P', SHEET_TEXTS.scan.en, at(x, 10.2), plain(6, COLOR.quiet), 'en');
  const small = { width, leading: 6.6, ...plain(5.1, COLOR.ink) };
  let y = sheet.paragraph(SHEET_TEXTS.compare['zh-CN'], at(x, 14.2), { ...small, lang: 'zh-CN' });
  const next = (text: Localized, lang: keyof Localized, gap: number) => {
    const style = lang === 'en' ? { ...small, ...plain(4.6, COLOR.quiet), leading: 5.6 } : small;
    y = sheet.paragraph(text[lang], [at(x, 0)[0], y + gap], { ...style, lang });
  };
  next(SHEET_TEXTS.compare, 'en', 0.6);
  next(SHEET_TEXTS.noUse, 'zh-CN', 2.2);
  next(SHEET_TEXTS.noUse, 'en', 0.2);
  label(sheet, SHEET_TEXTS.printedOn, at(x, 42.6));
  sheet.line('P', card.printedOn, at(x, 45.2), bold(6.4, COLOR.ink));
  label(sheet, SHEET_TEXTS.printId, at(x, 48.2));
  sheet.line('P', card.printId.slice(-12), at(x, 50.6), plain(5.6, COLOR.ink));
}

function drawSteps(sheet: Sheet, card: CardSheet): void {
  const { locale } = card;
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const left = PAGE.margin * MM;
  const width = 2 * CARD.width * MM;
  let y = (FRONT.y + CARD.height + 18) * MM;
  for (const lang of [locale, other] as const) {
    sheet.line('H2', SHEET_TEXTS.howTo[lang], [left, y], bold(11, COLOR.deep), lang);
    y += 17;
    SHEET_STEPS.forEach((step, index) => {
      const text = `${index + 1}. ${step[lang]}`;
      y = sheet.paragraph(text, [left, y], { width, leading: 14, lang, ...plain(9, COLOR.ink) }) + 3;
    });
    const line = lastLine(card, lang);
    y = sheet.paragraph(line, [left, y], { width, leading: 14, lang, ...bold(9, COLOR.ink) }) + 14;
  }
}

/** When it was printed, until when the card holds, and where both are checked. */
function lastLine({ printedOn, validUntil, checkPage }: CardSheet, lang: keyof Localized): string {
  const [colon, space] = lang === 'en' ? [': ', '; '] : ['：', '；'];
  return [
    `${SHEET_TEXTS.printedOn[lang]}${colon}${printedOn}`,
    `${SHEET_TEXTS.validUntil[lang]}${colon}${validUntil}`,
    `${SHEET_TEXTS.checkAt[lang]}${colon}${checkPage}`,
  ].join(space);
}

/** Where to cut, outside the card, and where to fold. */
function drawMarks(sheet: Sheet): void {
  sheet.decoration((drawing) => {
    drawing.strokeColor('#7b8a94').lineWidth(0.4);
    for (const x of [FRONT.x, FRONT.x + 2 * CARD.width]) {
      for (const y of [FRONT.y, FRONT.y + CARD.height]) {
        const [outX, outY] = [x === FRONT.x ? -1 : 1, y === FRONT.y ? -1 : 1];
        drawing.moveTo((x + outX) * MM, y * MM).lineTo((x + 5 * outX) * MM, y * MM);
        drawing.moveTo(x * MM, (y + outY) * MM).lineTo(x * MM, (y + 5 * outY) * MM);
      }
    }
    drawing.stroke();
    drawing.dash(2, { space: 2 });
    drawing
      .moveTo(BACK.x * MM, (BACK.y - 4) * MM)
      .lineTo(BACK.x * MM, (BACK.y + CARD.height + 4) * MM)
      .stroke();
  });
}

function drawGround(drawing: Drawing, { x, y }: typeof FRONT, pattern: string): void {
  drawing.save();
  clipCard(drawing, { x, y });
  drawing
    .rect(x * MM, y * MM, CARD.width * MM, CARD.height * MM)
    .fillColor(COLOR.paper)
    .fill();
  drawing.lineWidth(0.2).strokeOpacity(0.55);
  const lines = waves(pattern);
  lines.forEach((line, index) => {
    drawing.strokeColor(index < lines.length / 2 ? COLOR.line : COLOR.second);
    trace(drawing, line, ([px, py]) => [
      (x + px * CARD.width) * MM,
      (y + (py * 1.16 - 0.08) * CARD.height) * MM,
    ]);
  });
  drawing.restore();
  drawing.save().roundedRect(x * MM, y * MM, CARD.width * MM, CARD.height * MM, CARD.radius * MM);
  drawing.lineWidth(0.3).strokeColor(COLOR.line).stroke().restore();
}

function drawRosette(drawing: Drawing, [x, y]: Place, radius: number, pattern: string): void {
  drawing
    .save()
    .circle(x, y, radius * 1.02)
    .fillColor('#ffffff')
    .fill();
  drawing.lineWidth(0.22).strokeColor(COLOR.deep);
  for (const line of rosette(pattern)) trace(drawing, line, ([px, py]) => [x + px * radius, y + py * radius]);
  drawing.restore();
}

function trace(drawing: Drawing, line: GuillocheLine, to: (point: GuillocheLine[number]) => Place): void {
  line.forEach((point, index) => {
    const [x, y] = to(point);
    if (index === 0) drawing.moveTo(x, y);
    else drawing.lineTo(x, y);
  });
  drawing.stroke();
}

function clipCard(drawing: Drawing, { x, y }: typeof FRONT): void {
  drawing.roundedRect(x * MM, y * MM, CARD.width * MM, CARD.height * MM, CARD.radius * MM).clip();
}

/** The portal's mark, a snow crystal over the river, in its square of 48 units. */
function drawEmblem(drawing: Drawing, [x, y]: Place, side: number): void {
  drawing
    .save()
    .translate(x, y)
    .scale(side / 48)
    .lineCap('round')
    .lineWidth(2.8)
    .strokeColor('#ffffff');
  drawing
    .path(
      'M24 8v13M24 21l-9-6.5M24 21l9-6.5M24 12.5l-3.4-2.6M24 12.5l3.4-2.6M18.4 17l-.2-4.3M29.6 17l-.2-4.3',
    )
    .stroke();
  drawing.path('M8 30c5.5-4.6 10.5-4.6 16 0s10.5 4.6 16 0').stroke();
  drawing.strokeColor('#8fc1e6').path('M8 37.5c5.5-4.6 10.5-4.6 16 0s10.5 4.6 16 0').stroke().restore();
}

/** Dark modules that stand side by side, so that no seam shows between them. */
function spansOf(row: readonly boolean[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  row.forEach((dark, index) => {
    const last = spans.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === index) last[1]++;
    else spans.push([index, 1]);
  });
  return spans;
}

function label(sheet: Sheet, text: Localized, place: Place): void {
  const style = plain(4.8, COLOR.quiet);
  sheet.line('P', text['zh-CN'], place, style, 'zh-CN');
  sheet.line('P', text.en, [place[0] + sheet.width(text['zh-CN'], style) + 3, place[1]], style, 'en');
}

function both(text: Localized): string[] {
  return [text['zh-CN'], text.en];
}

function plain(size: number, color: string): TextStyle {
  return { size, color, weight: 400 };
}

function bold(size: number, color: string): TextStyle {
  return { size, color, weight: 700 };
}
