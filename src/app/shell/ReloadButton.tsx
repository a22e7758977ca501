import buttons from '../parts/buttons.module.css';

export function ReloadButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => location.reload()}>
      {label}
    </button>
  );
}
