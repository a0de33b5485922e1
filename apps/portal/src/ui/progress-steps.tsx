interface ProgressStepsProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step that is under way; as many as there are steps when all are done. */
  readonly current: number;
  readonly stopped?: boolean;
}

/** How far a thing is on its way. */
export function ProgressSteps({ label, steps, current, stopped = false }: ProgressStepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? (stopped ? 'stopped' : 'now') : 'ahead';
        return (
          <li key={step} className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="step-dot" aria-hidden="true">
              {state === 'done' ? '✓' : state === 'stopped' ? '×' : index + 1}
            </span>
            <span>{step}</span>
          </li>
        );
      })}
    </ol>
  );
}
