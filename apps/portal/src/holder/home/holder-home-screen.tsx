export function HolderHomeScreen() {
  return null;
}
