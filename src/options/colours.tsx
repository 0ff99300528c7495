import { MARK_CATEGORIES, type MarkCategory, type Palette, type Settings } from '../settings/schema.ts';
import { Choice } from '../ui/components/choice.tsx';
import { t, words } from '../ui/i18n/t.ts';
import { contrast } from '../ui/marks/contrast.ts';
import { MarkedText } from '../ui/marks/marked-text.tsx';

const CHOICES: readonly Palette[] = ['standard', 'red-green', 'blue-yellow', 'monochrome', 'own'];

/** WCAG 2.2, 1.4.11: lines that carry meaning. */
const LEAST_CONTRAST = 3;

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Colours of the marks, shown on light and dark paper as they are chosen. */
export function Colours({ settings, onChange }: Props) {
  const setColour = (category: MarkCategory, colour: string) =>
    onChange((s) => ({ ...s, palette: 'own', ownColours: { ...s.ownColours, [category]: colour } }));
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">{t('options_colours')}</h2>
      <Choice
        name="palette"
        legend={t('palette')}
        options={CHOICES.map((palette) => [palette, paletteName(palette)] as const)}
        value={settings.palette}
        onChange={(palette) => onChange((s) => ({ ...s, palette }))}
      />
      <div class="previews">
        {(['light', 'dark'] as const).map((scheme) => (
          <p key={scheme} class="preview" style={{ colorScheme: scheme }}>
            <MarkedText text={t('sample_text')} />
          </p>
        ))}
      </div>
      {settings.palette === 'own' && (
        <ul class="own-colours">
          {MARK_CATEGORIES.map((category) => (
            <li key={category}>
              <label>
                <input
                  type="color"
                  value={settings.ownColours[category]}
                  aria-describedby={`contrast-${category}`}
                  onChange={(e) => setColour(category, e.currentTarget.value)}
                />
                {t(`category_${category}`)}
              </label>
              <span id={`contrast-${category}`} class="muted">
                {contrastWords(settings.ownColours[category])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function paletteName(palette: Palette): string {
  switch (palette) {
    case 'standard':
      return t('palette_standard');
    case 'red-green':
      return t('palette_red_green');
    case 'blue-yellow':
      return t('palette_blue_yellow');
    case 'monochrome':
      return t('palette_monochrome');
    case 'own':
      return t('palette_own');
  }
}

/** `5.0 to 1 on white, 3.4 to 1 on black`, and where it is too little. */
function contrastWords(colour: string): string {
  const onWhite = contrast(colour, '#ffffff');
  const onDark = contrast(colour, '#1c1b1a');
  const ratio = (value: number) => words().number(value, { maximumFractionDigits: 1 });
  const measured = t('contrast_measured', [ratio(onWhite), ratio(onDark)]);
  if (onWhite < LEAST_CONTRAST) return `${measured} ${t('contrast_low_on_white')}`;
  if (onDark < LEAST_CONTRAST) return `${measured} ${t('contrast_low_on_dark')}`;
  return `${measured} ${t('contrast_enough')}`;
}
