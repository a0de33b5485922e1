export function CardsScreen() {
  return null;
}
