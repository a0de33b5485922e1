import { addDays } from './days.mjs';
import { Unexpected } from './unexpected.mjs';

/** What answers the fields whose form is a matter of their own; every other field says itself what it takes. */
const ANSWERS = { fundAccount: '10023456789', contactPhone: '+86 451 88880000', flight: 'CZ6201' };

/** Fills in a service's form by nothing but its schema: every field that has to be, and every choice there is. */
export function fillIn({ required, properties }, today) {
  const fields = Object.entries(properties).filter(([name, field]) => required.includes(name) || field.oneOf);
  return Object.fromEntries(fields.map(([name, field]) => [name, answerOf(name, field, today)]));
}

function answerOf(name, field, today) {
  if (name in ANSWERS) return ANSWERS[name];
  if (field.oneOf) return field.oneOf[0].const;
  if (field.format === 'date') return addDays(today, 30);
  if (field.type === 'boolean') return true;
  if (field.type === 'integer' || field.type === 'number') return field.minimum;
  if (field.pattern)
    throw new Unexpected(`The tour does not know what to write as ${name}: ${field.pattern}`);
  return '演示填写';
}
