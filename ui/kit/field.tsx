import type { ComponentProps, ReactNode } from 'react';

type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'name'> & {
  name: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was written, and what to do. */
  error?: string | undefined;
};

/** One line to write in, with its label above, a hint, and what is wrong with it where something is. */
export function Field({ name, label, hint, error, className = '', ...rest }: FieldProps) {
  const id = `field-${name}`;
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className={`${controlLook} min-h-12 px-3`}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'id' | 'name'> &
  Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'>;

export function TextAreaField({ name, label, hint, error, className = '', ...rest }: TextAreaFieldProps) {
  const id = `field-${name}`;
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <textarea
        rows={4}
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className={`${controlLook} p-3`}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id' | 'name'> &
  Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'>;

export function SelectField({ name, label, hint, error, className = '', children, ...rest }: SelectFieldProps) {
  const id = `field-${name}`;
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <select
        {...rest}
        id={id}
        name={name}
        {...describedBy(id, hint, error)}
        className={`${controlLook} min-h-12 px-2`}
      >
        {children}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}

const controlLook =
  'w-full rounded-edge border border-rule bg-sheet text-ink placeholder:text-ink-soft hover:border-ink aria-invalid:border-oxblood aria-invalid:border-2';

function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const parts = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="text-sm font-medium text-oxblood">
      {error}
    </p>
  );
}
