import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json' with {type: 'json'};
import '@putuo/widgets/define';

setCustomElementsManifest(manifest);

/** What the manifest lists and a tag cannot set: to be read, without a control. */
const readOnly = /^(css|events|methods|properties|slots)/;

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

const withoutIdleControls: Enhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]): [string, typeof argType] =>
      readOnly.test(argType.table?.category ?? '')
        ? [name, {...argType, control: {disable: true}}]
        : [name, argType],
    ),
  );

/** A story that is not about a mistake must make none: its id may have moved, its metric been renamed. */
const withoutNotices: NonNullable<Preview['afterEach']> = async ({canvasElement, name}) => {
  await new Promise(requestAnimationFrame);
  const notices = [...canvasElement.querySelectorAll('*')].flatMap(
    ({shadowRoot}) => shadowRoot?.querySelector('[part~="notice"]')?.textContent.trim() ?? [],
  );
  if (notices.length > 0 && !/wrong|incomplete/i.test(name)) throw new Error(notices.join('\n'));
};

const preview: Preview = {
  afterEach: withoutNotices,
  tags: ['autodocs'],
  argTypesEnhancers: [withoutIdleControls],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {storySort: {order: ['Start', 'Elements']}},
  },
};

export default preview;
