import { useEffect, useState } from 'react';

/** Minutes and seconds that are left, counted from when the API told them. */
export function Countdown({ seconds, onEnd }: { readonly seconds: number; readonly onEnd?: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      onEnd?.();
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds, onEnd]);
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(left / 3600);
  const rest = `${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`;
  return <time role="timer">{hours > 0 ? `${hours}:${rest}` : rest}</time>;
}
