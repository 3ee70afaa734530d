import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json' with {type: 'json'};
import '@putuo/widgets/define';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}},
};

export default preview;
