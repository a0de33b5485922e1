const most = 5;
const within = 60_000;

/** A function that says whether one more restart is within bounds, and counts it. */
export function restartBudget() {
  let spent = [];
  return () => {
    const now = Date.now();
    spent = [...spent.filter((time) => now - time < within), now];
    return spent.length <= most;
  };
}
