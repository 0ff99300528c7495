import { type Density, MARK_CATEGORIES, type Settings } from '../../settings/schema.ts';
import { t } from '../i18n/t.ts';
import { MarkSample } from '../marks/mark-sample.tsx';
import { Choice } from './choice.tsx';
import { Toggle } from './toggle.tsx';

const DENSITIES: readonly Density[] = ['all', 'sources', 'off'];

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Switches for what is marked. Each label is drawn as its marks are, so the switches are the legend too. */
export function MarkSwitches({ settings, onChange }: Props) {
  return (
    <div class="mark-switches">
      <Choice
        name="density"
        legend={t('density')}
        options={DENSITIES.map((density) => [density, t(`density_${density}`)] as const)}
        value={settings.density}
        onChange={(density) => onChange((s) => ({ ...s, density }))}
      />
      {MARK_CATEGORIES.map((category) => (
        <Toggle
          key={category}
          checked={settings.categories[category]}
          disabled={settings.density === 'off'}
          onChange={(on) => onChange((s) => ({ ...s, categories: { ...s.categories, [category]: on } }))}
        >
          <MarkSample category={category}>{t(`category_${category}`)}</MarkSample>
        </Toggle>
      ))}
    </div>
  );
}
