export { DialogFrame } from './dialog-frame';
export { MenuFrame } from './menu-frame';
export { SidePanelFrame } from './side-panel-frame';
