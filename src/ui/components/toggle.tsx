import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A switch with its label. */
export function Toggle({ checked, disabled = false, onChange, children }: Props) {
  return (
    <label class="toggle">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
    </label>
  );
}
